import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'
import { whyItDoesNotStart } from './one-line.ts'

const reason = async (app: Parameters<typeof listen>[0], host: string): Promise<string> =>
  listen(app, { host, port: 80 }).then(() => '', whyItDoesNotStart)

test('a HOST that is not this machine’s is told in one line', async () => {
  const app = Fastify()
  const line = (host: string) => `Wrong setting: HOST ${host} is not an address of this machine`
  // 192.0.2.0/24 is for documentation, and nobody's.
  expect(await reason(app, '192.0.2.1')).toBe(line('192.0.2.1'))
  await app.close()
  for (const code of ['ENOTFOUND', 'EAI_AGAIN']) {
    const unknown = Object.assign(new Error('nergens'), { code, syscall: 'getaddrinfo' })
    const looking = { listen: () => Promise.reject(unknown) }
    expect(await reason(looking, 'nergens')).toBe(line('nergens'))
  }
})
