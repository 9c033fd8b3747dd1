import type { FastifyRequest } from 'fastify'
import { ForbiddenError } from '../errors/errors.ts'

/**
 * A change must come from our own pages: the browser says so itself (`Sec-Fetch-Site`, or `Origin`
 * where it is too old for that), and a header that no form and no other origin can send.
 * @throws ForbiddenError `cross-origin`
 */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  const site = request.headers['sec-fetch-site']
  const same = site === undefined ? request.headers.origin === publicUrl : site === 'same-origin'
  if (!same || request.headers['x-samen'] !== '1')
    throw new ForbiddenError('cross-origin', 'This change must come from our own page.')
}
