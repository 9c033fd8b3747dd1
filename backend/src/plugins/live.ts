import fp from 'fastify-plugin'

/** Event streams would keep the server open for ever: they end as soon as it begins to close. */
export const live = fp(
  (app, _options, done) => {
    app.addHook('preClose', (next) => {
      app.platform.live.close()
      next()
    })
    done()
  },
  { name: 'live' },
)
