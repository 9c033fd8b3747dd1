import fp from 'fastify-plugin'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFoundError } from '../errors/errors.ts'
import { toApplicationError, toReply } from '../http/failure.ts'

/** Answers with the one shape of every failure; what is no failure of the sender's is logged. */
export function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const known = toApplicationError(error)
  if (known === null) request.log.error({ err: error }, 'unexpected failure')
  else if (!isDeclared(request, known.status))
    request.log.error({ status: known.status }, 'undeclared answer')
  // The rate limiter has set its own, more precise one.
  if (known?.retryAfter !== undefined && !reply.hasHeader('retry-after'))
    void reply.header('retry-after', String(known.retryAfter))
  const body = JSON.stringify(toReply(known, request.id))
  void reply
    .code(known?.status ?? 500)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(body)
}

/** Every answer a route gives stands in its schema; routes without one are not part of the API. */
function isDeclared(request: FastifyRequest, status: number): boolean {
  const answers = request.routeOptions.schema?.response
  return typeof answers !== 'object' || answers === null || status in answers
}

export const failures = fp(
  (app, _options, done) => {
    app.setErrorHandler(sendFailure)
    app.setNotFoundHandler((request, reply) => sendFailure(new NotFoundError(), request, reply))
    done()
  },
  { name: 'failures' },
)
