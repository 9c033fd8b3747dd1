import type { AuditGround } from '@samen/db/schema/audit'
import type { Context } from '@samen/db/context'
import type { Transaction } from '@samen/db/transaction'
import type { SessionToken, TokenKind } from '../session-token/claims.ts'
import type { Actor } from './actor.ts'

/** The parts of a request that a policy may look at; already of the shape the route asks for. */
export interface Asked {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

export type PolicyFacts<I extends Asked> = I & {
  readonly tx: Transaction
  readonly token: SessionToken | null
  readonly now: Date
}

/**
 * Who may call a route, and on what right. Named, so that the routes can be listed with it, and
 * checked inside the request's own transaction.
 */
export interface Policy<A extends Actor = Actor, I extends Asked = Asked> {
  readonly name: string
  /** The token it needs; verified before anything else is read of the request. */
  readonly token: TokenKind | 'none'
  /** On what right, for the access log. */
  readonly ground: AuditGround
  /** What row security is told: the organisation, and whose data in what role. */
  readonly context: (token: SessionToken | null, asked: I) => Context
  /**
   * @throws UnauthenticatedError when the session is over, ForbiddenError when the role is wrong,
   * NotFoundError when it is not theirs
   */
  readonly check: (facts: PolicyFacts<I>) => Promise<A>
}

/** What of a policy can be told without a request. */
export type PolicyName = Pick<Policy, 'name' | 'token'>

/** For what belongs to nobody: health, pages, the description of the API. */
export const anyone: PolicyName = { name: 'anyone', token: 'none' }
