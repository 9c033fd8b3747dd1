import fp from 'fastify-plugin'

/**
 * One line per answered request, and only these fields: a body, a query or a name cannot get into
 * the log because nothing here could carry it.
 */
export const requestLog = fp(
  (app, _options, done) => {
    app.addHook('onResponse', (request, reply, next) => {
      request.log.info(
        {
          // The template: an address itself holds ids.
          route: request.routeOptions.url ?? 'unknown',
          method: request.method,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
        },
        'request',
      )
      next()
    })
    done()
  },
  { name: 'request-log' },
)
