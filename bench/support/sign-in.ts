import { login, password, slug } from './installation.ts'
import type { RunningServer } from './server.ts'

/** Signs the clinician in over HTTP; the Cookie header of the session. */
export async function signIn({ origin }: RunningServer): Promise<string> {
  const reply = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'x-samen': '1',
    },
    body: JSON.stringify({ organisation: slug, login, password }),
  })
  if (reply.status !== 200) throw new Error(`cannot sign in: ${reply.status}`)
  await reply.body?.cancel()
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
