import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { MalformedError, TooLargeError } from '../errors/errors.ts'

interface Told {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** What Node's parser found; anything else is malformed. */
const byCode: Readonly<Record<string, Told>> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'too-slow',
    message: 'The request took too long to arrive.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: new TooLargeError(),
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'headers-too-large',
    message: 'The headers are too large.',
  },
}

/**
 * Answers what never became a request (headers too large, no HTTP at all) in the one shape of every
 * failure. There is no reply object yet, only the socket, which is closed: what follows on it cannot
 * be told from the rest of the failed one.
 */
export function sendFailureBeforeRouting(
  this: FastifyInstance,
  error: Error & { code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, code, message } = byCode[error.code ?? ''] ?? new MalformedError()
  const requestId = randomUUID()
  // Never the error itself: it holds the bytes that were sent.
  this.log.info({ requestId, status }, 'refused before routing')
  const body = JSON.stringify({ code, message, requestId })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}
