import type { FastifyReply } from 'fastify'

/** A file to look at or keep, sent as it is. */
export class FileReply {
  readonly bytes: Uint8Array
  readonly type: string
  /** What it is called when it is kept: plain letters, digits, hyphens and dots. */
  readonly name: string
  constructor(bytes: Uint8Array, type: string, name: string) {
    this.bytes = bytes
    this.type = type
    this.name = name
  }
}

// Browsers show a PDF in a page of their own making, with a style of its own inside it.
const policy =
  "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** Opens in the browser; no script runs in it. */
export function sendFile({ bytes, type, name }: FileReply, reply: FastifyReply): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `inline; filename="${name}"`)
    .header('content-security-policy', policy)
    .send(bytes)
}
