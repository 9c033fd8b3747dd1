import type { Transaction } from '@samen/db/transaction'
import { withContext } from '@samen/db/transaction'
import type { FastifyContextConfig, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { UnauthenticatedError } from '../errors/errors.ts'
import { EventStream } from '../live/event-stream.ts'
import type { AuditAction } from '../modules/audit/action.ts'
import type { Platform } from '../platform.ts'
import type { SessionToken } from '../session-token/claims.ts'
import type { Actor } from './actor.ts'
import { auditorFor, sourceOfActor } from './auditor.ts'
import type { Auditor, RequestFacts } from './auditor.ts'
import { recordDenial } from './denial.ts'
import { FileReply, sendFile } from './file-reply.ts'
import type { Policy } from './policy.ts'
import { JsonText, toFastifySchema } from './route-schema.ts'
import type { AskedBy, ReplyOf, RouteSchema } from './route-schema.ts'
import { requireSameOrigin } from './same-origin.ts'

interface Given<S extends RouteSchema> extends AskedBy<S> {
  readonly platform: Platform
  readonly now: Date
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
/** What a handler is given: its request checked, its policy passed, its transaction open. */
export interface Handling<S extends RouteSchema, A extends Actor> extends Given<S> {
  readonly tx: Transaction
  readonly actor: A
  readonly audit: Auditor
  /** Done when everything was committed, and not at all when nothing was. */
  readonly afterCommit: (work: () => void) => void
}
/** For hot routes: reading the session and writing the event stand in the handler's own statements. */
export interface OwnHandling<S extends RouteSchema> extends Given<S> {
  /** Verified, but its row has not been read yet. */
  readonly token: SessionToken | null
  readonly facts: RequestFacts
}

interface Declaration<S extends RouteSchema, A extends Actor> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly schema: S
  /** Who may, and on what right. */
  readonly policy: Policy<A, NoInfer<AskedBy<S>>>
  /** What the access log will say; that it says nothing is stated too. */
  readonly audit: AuditAction | 'none'
  readonly rateLimit?: NonNullable<FastifyContextConfig['rateLimit']>
  /** Bytes; 512 KiB unless said otherwise. */
  readonly bodyLimit?: number
}

/**
 * A route whose handler runs inside one transaction, with the policy checked in it. Its declared
 * event must have been written in the same transaction, or nothing is committed.
 */
export function route<S extends RouteSchema, A extends Actor>(
  declaration: Declaration<S, A> & {
    readonly handler: (handling: Handling<S, A>) => Promise<ReplyOf<S>>
  },
): RouteOptions {
  const { policy, audit: action, handler } = declaration
  return assemble(declaration, async (given, facts, token) => {
    const { platform, now } = given
    const later: (() => void)[] = []
    const afterCommit = (work: () => void) => void later.push(work)
    const context = policy.context(token, given)
    const answer = await withContext(platform.pool, context, now, async (tx) => {
      const actor = await policy.check({ ...given, tx, token })
      const { audit, demand } = auditorFor(tx, sourceOfActor(actor, facts), action)
      const made = await handler({ ...given, tx, actor, audit, afterCommit })
      demand()
      return made
    })
    for (const work of later) work()
    return answer
  })
}

/** A route that brings its own transaction. Its policy and action are declared all the same. */
export function ownRoute<S extends RouteSchema, A extends Actor>(
  declaration: Declaration<S, A> & {
    readonly handler: (handling: OwnHandling<S>) => Promise<ReplyOf<S>>
  },
): RouteOptions {
  return assemble(declaration, (given, facts, token) =>
    declaration.handler({ ...given, token, facts }),
  )
}

function assemble<S extends RouteSchema, A extends Actor>(
  declaration: Declaration<S, A>,
  run: (given: Given<S>, facts: RequestFacts, token: SessionToken | null) => Promise<ReplyOf<S>>,
): RouteOptions {
  const { method, url, schema, policy, audit, rateLimit, bodyLimit } = declaration
  return {
    method,
    url,
    schema: toFastifySchema(schema),
    config: { policy, audit, ...(rateLimit === undefined ? {} : { rateLimit }) },
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    onRequest: async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const { platform, sessionTokens } = request.server
      if (method !== 'GET') requireSameOrigin(request, platform.config.publicUrl)
      if (policy.token !== 'none')
        request.sessionToken = await sessionTokens.verify(policy.token, request)
    },
    handler: async (request, reply) => {
      const { platform, sessionTokens } = request.server
      const now = platform.clock.now()
      const facts: RequestFacts = { requestId: request.id, now, ground: policy.ground }
      const token = request.sessionToken
      if (policy.token !== 'none' && token === null) throw new UnauthenticatedError()
      // Fastify has checked these against the very schema they are typed by.
      const asked = {
        params: request.params,
        query: request.query,
        body: request.body,
      } as AskedBy<S>
      const given: Given<S> = { ...asked, platform, now, request, reply }
      let answer: ReplyOf<S>
      try {
        answer = await run(given, facts, token)
      } catch (error) {
        await recordDenial(platform, error, { action: audit, facts, token, params: request.params })
        throw error
      }
      // Setting or clearing a cookie takes the token away: then there is nothing to renew.
      if (request.sessionToken !== null) await sessionTokens.renew(reply, request.sessionToken)
      void reply.code(schema.status ?? 200)
      if (answer instanceof FileReply) return sendFile(answer, reply)
      if (answer instanceof EventStream) {
        // A proxy that gathered it would keep it from being live. Its connection is not used again:
        // one that is kept would keep a server that closes waiting.
        const live = { 'x-accel-buffering': 'no', connection: 'close' }
        return reply.headers(live).type('text/event-stream').send(answer.readable)
      }
      if (!(answer instanceof JsonText)) return answer
      return reply.type('application/json; charset=utf-8').send(answer.text)
    },
  }
}
