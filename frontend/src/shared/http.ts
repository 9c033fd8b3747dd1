import { HttpError, type RefusedField } from './http-error.ts'

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Goes on when the page is left, for a last save. At most 64 KiB of body. */
  readonly keepalive?: boolean
  readonly signal?: AbortSignal
}

/** A server that is alive answers within 5 s, also when it has to say no. */
const patience = 10_000

/**
 * One call to the API, JSON both ways. Returns the reply's body; its shape is the contract's, which
 * the server proves. Throws `HttpError` for every other outcome.
 */
export async function call<Reply>(path: string, options: Call = {}): Promise<Reply> {
  const reply = await send(path, options)
  const text = await reply.text().catch(() => {
    throw new HttpError(0, 'unreachable')
  })
  const body = read(text)
  if (reply.ok) return body as Reply // The border: the contract says what comes back.
  const wait = secondsOf(reply.headers.get('retry-after'))
  throw new HttpError(reply.status, codeOf(body), wait, fieldsOf(body))
}

async function send(path: string, options: Call): Promise<Response> {
  const patient = AbortSignal.timeout(patience)
  try {
    return await fetch(path, {
      method: options.method ?? 'GET',
      credentials: 'same-origin',
      cache: 'no-store',
      keepalive: options.keepalive ?? false,
      signal: options.signal ? AbortSignal.any([options.signal, patient]) : patient,
      headers: {
        accept: 'application/json',
        // Another site cannot add this without asking first.
        'x-samen': '1',
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
  } catch {
    throw new HttpError(0, 'unreachable')
  }
}

function read(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const codeOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string'
    ? body.code
    : 'unknown'

const fieldsOf = (body: unknown): readonly RefusedField[] =>
  typeof body === 'object' && body !== null && 'fields' in body && Array.isArray(body.fields)
    ? body.fields // The border: every failure has the contract's one shape.
    : []

const secondsOf = (header: string | null): number | undefined =>
  header !== null && /^\d+$/.test(header) ? Number(header) : undefined
