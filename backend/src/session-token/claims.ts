import { z } from 'zod'
import { longestAway } from '../modules/session/limits.ts'

/** Who a token is for; also its audience, so that neither can be used as the other. */
export type TokenKind = 'staff' | 'visit'

const common = {
  /** Organisation. */
  org: z.uuid(),
  /** Session row. */
  sid: z.uuid(),
  /** Seconds since 1970. */
  iat: z.number().int(),
  exp: z.number().int(),
}
const staffClaims = z.object({ sub: z.uuid(), ...common })
const visitClaims = z.object({
  ...{ sub: z.uuid(), visit: z.uuid(), ...common },
  /** Left out on the screen of the consultation room. */
  kiosk: z.uuid().exactOptional(),
})

/** A verified token of a member of staff. It says who asks; only the session row says yes. */
export interface StaffToken {
  readonly kind: 'staff'
  readonly organisationId: string
  readonly sessionId: string
  readonly staffId: string
  readonly issuedAt: Date
}
/** A verified token of a client at a kiosk or in the consultation room, for one visit. */
export interface VisitToken {
  readonly kind: 'visit'
  readonly organisationId: string
  readonly sessionId: string
  readonly clientId: string
  readonly visitId: string
  /** Null on the screen of the consultation room. */
  readonly kioskId: string | null
  readonly issuedAt: Date
}
export type SessionToken = StaffToken | VisitToken

/** What goes into the signed token. */
export type TokenSubject = Omit<StaffToken, 'issuedAt'> | Omit<VisitToken, 'issuedAt'>

/** Minutes after which a token is replaced by a fresh one. */
export const tokenMinutes = 5
/**
 * Minutes after `exp` in which a token may still ask for its session row, which then decides: longer
 * than anybody may be idle, so an older token can have no living row. Staff may be away from the
 * screen for as long as a talk takes.
 */
const renewalMinutes: Readonly<Record<TokenKind, number>> = {
  staff: longestAway / 60_000,
  visit: 15,
}

export function toClaims(subject: TokenSubject, now: Date): Record<string, string | number> {
  const iat = Math.floor(now.getTime() / 1000)
  const shared = {
    org: subject.organisationId,
    sid: subject.sessionId,
    iat,
    exp: iat + tokenMinutes * 60,
  }
  return subject.kind === 'staff'
    ? { sub: subject.staffId, ...shared }
    : {
        ...{ sub: subject.clientId, visit: subject.visitId, ...shared },
        ...(subject.kioskId === null ? {} : { kiosk: subject.kioskId }),
      }
}

/** Null when the claims are not those of a token of this kind, or the token is too old. */
export function fromClaims(kind: TokenKind, claims: unknown, now: Date): SessionToken | null {
  const seconds = now.getTime() / 1000
  const inTime = (token: { iat: number; exp: number }): boolean =>
    token.iat <= seconds + 60 && seconds <= token.exp + renewalMinutes[kind] * 60
  if (kind === 'staff') {
    const parsed = staffClaims.safeParse(claims)
    if (!parsed.success || !inTime(parsed.data)) return null
    const { org, sid, sub, iat } = parsed.data
    return {
      kind,
      organisationId: org,
      sessionId: sid,
      staffId: sub,
      issuedAt: new Date(iat * 1000),
    }
  }
  const parsed = visitClaims.safeParse(claims)
  if (!parsed.success || !inTime(parsed.data)) return null
  const { org, sid, sub, visit, kiosk = null, iat } = parsed.data
  return {
    kind,
    organisationId: org,
    sessionId: sid,
    clientId: sub,
    visitId: visit,
    kioskId: kiosk,
    issuedAt: new Date(iat * 1000),
  }
}
