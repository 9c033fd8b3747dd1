import { randomInt } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { testOrigin } from './app.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Headers = Readonly<Record<string, string>>

/** Calls the app as one of our pages does: same origin, and with the cookies it was given. */
export interface Browser {
  get(url: string): Promise<LightMyRequestResponse>
  post(url: string, body?: unknown, headers?: Headers): Promise<LightMyRequestResponse>
  put(url: string, body: unknown, headers?: Headers): Promise<LightMyRequestResponse>
  delete(url: string): Promise<LightMyRequestResponse>
  /** A body as it is, to send what no page would. */
  raw(
    method: Method,
    url: string,
    payload: string | Buffer,
    headers?: Headers,
  ): Promise<LightMyRequestResponse>
  readonly cookies: ReadonlyMap<string, string>
}

export function openBrowser(app: FastifyInstance): Browser {
  const cookies = new Map<string, string>()
  // Each on its own machine, so that one story does not use up the tries of the next.
  const remoteAddress = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`
  async function send(
    method: Method,
    url: string,
    payload?: string | Buffer,
    headers: Headers = {},
  ) {
    const reply = await app.inject({
      method,
      url,
      remoteAddress,
      headers: {
        origin: testOrigin,
        'sec-fetch-site': 'same-origin',
        'x-samen': '1',
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of reply.cookies) {
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return reply
  }
  const json = (body: unknown) => (body === undefined ? undefined : JSON.stringify(body))
  return {
    get: (url) => send('GET', url),
    post: (url, body, headers) => send('POST', url, json(body), headers),
    put: (url, body, headers) => send('PUT', url, json(body), headers),
    delete: (url) => send('DELETE', url),
    raw: send,
    cookies,
  }
}
