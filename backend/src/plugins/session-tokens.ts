import jwt from '@fastify/jwt'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { UnauthenticatedError } from '../errors/errors.ts'
import { toApplicationError } from '../http/failure.ts'
import { fromClaims, toClaims, tokenMinutes } from '../session-token/claims.ts'
import type { SessionToken, TokenKind, TokenSubject } from '../session-token/claims.ts'

/** PEM texts of the Ed25519 key pair; loaded when first asked for, PostgreSQL may not be there yet. */
export interface SigningKeys {
  privateKey(): Promise<string>
  publicKey(): Promise<string>
}

const cookieNames: Readonly<Record<TokenKind, string>> = {
  staff: '__Host-samen-staff',
  visit: '__Host-samen-visit',
}
const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const
const issuer = 'samen'
const kinds = ['staff', 'visit'] as const

/** Signs, checks and replaces the tokens that point to session rows, each kind in its own cookie. */
export interface SessionTokens {
  /** @throws UnauthenticatedError when there is no token, or not a good one */
  verify(kind: TokenKind, request: FastifyRequest): Promise<SessionToken>
  set(reply: FastifyReply, subject: TokenSubject): Promise<void>
  /** A fresh token once the present one is a minute old; call it only after the row said yes. */
  renew(reply: FastifyReply, token: SessionToken): Promise<void>
  clear(reply: FastifyReply, kind: TokenKind): void
}

declare module 'fastify' {
  interface FastifyInstance {
    sessionTokens: SessionTokens
  }
  interface FastifyRequest {
    verifyStaffToken: () => Promise<unknown>
    verifyVisitToken: () => Promise<unknown>
  }
  interface FastifyReply {
    signStaffToken: (claims: object) => Promise<string>
    signVisitToken: (claims: object) => Promise<string>
  }
}

export const sessionTokens = fp<{ readonly keys: SigningKeys; readonly now: () => Date }>(
  async (app, { keys, now }) => {
    for (const kind of kinds) {
      await app.register(jwt, {
        namespace: kind,
        jwtVerify: kind === 'staff' ? 'verifyStaffToken' : 'verifyVisitToken',
        jwtSign: kind === 'staff' ? 'signStaffToken' : 'signVisitToken',
        secret: { private: () => keys.privateKey(), public: () => keys.publicKey() },
        cookie: { cookieName: cookieNames[kind], signed: false },
        sign: { algorithm: 'EdDSA', iss: issuer, aud: kind },
        verify: {
          algorithms: ['EdDSA'],
          allowedIss: issuer,
          allowedAud: kind,
          requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp'],
          onlyCookie: true,
          // Saves the signature's check (168 µs) while the same token comes back.
          cache: 10_000,
          // `exp` is judged by fromClaims, against the one clock; the session row decides anyway.
          ignoreExpiration: true,
        },
      })
    }
    const write = async (reply: FastifyReply, subject: TokenSubject): Promise<void> => {
      const claims = toClaims(subject, now())
      const token = await (subject.kind === 'staff'
        ? reply.signStaffToken(claims)
        : reply.signVisitToken(claims))
      void reply.setCookie(cookieNames[subject.kind], token, cookieOptions)
    }
    app.decorate('sessionTokens', {
      verify: async (kind, request) => {
        const claims = await verifySignature(kind, request)
        const token = fromClaims(kind, claims, now())
        if (token === null) throw new UnauthenticatedError()
        return token
      },
      set: write,
      renew: async (reply, token) => {
        const age = now().getTime() - token.issuedAt.getTime()
        if (age >= (tokenMinutes * 60_000) / 5) await write(reply, token)
      },
      clear: (reply, kind) => void reply.clearCookie(cookieNames[kind], cookieOptions),
    })
  },
  { name: 'session-tokens', dependencies: ['cookies'] },
)

/** Whatever is wrong with a token is 401; only a database that is away stays what it is. */
async function verifySignature(kind: TokenKind, request: FastifyRequest): Promise<unknown> {
  try {
    return await (kind === 'staff' ? request.verifyStaffToken() : request.verifyVisitToken())
  } catch (error) {
    const known = toApplicationError(error)
    if (known !== null && known.status === 503) throw known
    throw new UnauthenticatedError()
  }
}
