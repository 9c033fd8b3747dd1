import { ConfigError } from '../config.ts'
import type { Config } from '../config.ts'

/**
 * Listens on HOST and PORT.
 * @throws ConfigError with one line when that is not possible
 */
export async function listen(
  app: { listen(at: { port: number; host: string }): Promise<unknown> },
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<void> {
  try {
    await app.listen({ port, host })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const about = reasons.get(code)
    if (about === undefined) throw error
    throw new ConfigError(about(host, port))
  }
}

const noAddress = (host: string): string => `HOST ${host} is not an address of this machine`

const reasons = new Map<string, (host: string, port: number) => string>([
  ['EADDRINUSE', (_host, port) => `PORT ${port} is in use by another program`],
  ['EACCES', (_host, port) => `PORT ${port} is not allowed to this user`],
  ['EADDRNOTAVAIL', noAddress],
  ['EAFNOSUPPORT', noAddress],
  ['EINVAL', noAddress],
  ['ENOTFOUND', noAddress],
  ['EAI_AGAIN', noAddress],
])
