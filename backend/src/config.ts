import { z } from 'zod'
import { isIP } from 'node:net'
import { resolve } from 'node:path'

/** A wrong setting. Its message is one line and names the setting, never a secret's value. */
export class ConfigError extends Error {
  readonly code = 'config'
  override readonly name = 'ConfigError'
}

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]'])

const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })
  .optional()

/** The names that Fastify's proxy-addr knows for the addresses of a private network. */
const proxyNames = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** One that proxy-addr takes too; it refuses /0, which would believe everybody. */
function isProxyAddress(text: string): boolean {
  if (proxyNames.has(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const version = address.includes('%') ? 0 : isIP(address)
  if (version === 0 || more.length > 0) return false
  if (bits === undefined) return true
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}

const settings = z
  .object({
    PORT: z
      .string()
      // Digits only: Number() would also take 0x10 and 1e3.
      .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, {
        error: 'must be a port number, 0 to 65535',
      })
      .transform(Number)
      .default(3000),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('.data/'),
    DATABASE_URL: postgresUrl,
    MIGRATE_DATABASE_URL: postgresUrl,
    ERASE_DATABASE_URL: postgresUrl,
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
    MASTER_KEY_FILE: z.string().optional(),
    DEMO_DATA: z.enum(['on', 'off'], { error: 'must be on or off' }).default('on'),
    /** Addresses or ranges of the reverse proxy, comma-separated; only theirs is X-Forwarded-For believed. */
    TRUST_PROXY: z
      .string()
      .transform((text) => text.split(',').map((address) => address.trim()))
      .refine((addresses) => addresses.every(isProxyAddress), {
        error: 'must be addresses, ranges (10.0.0.0/8), loopback, linklocal or uniquelocal',
      })
      .optional(),
    LOG_LEVEL: z
      .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], {
        error: 'must be silent, fatal, error, warn, info or debug',
      })
      .default('info'),
  })
  .superRefine((env, context) => {
    const refuse = (name: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (env.DATABASE_URL === undefined) {
      if (env.MIGRATE_DATABASE_URL !== undefined)
        refuse('DATABASE_URL', 'is required when MIGRATE_DATABASE_URL is set')
      if (env.ERASE_DATABASE_URL !== undefined)
        refuse('DATABASE_URL', 'is required when ERASE_DATABASE_URL is set')
    } else if (env.MASTER_KEY_FILE === undefined) {
      refuse('MASTER_KEY_FILE', 'is required when DATABASE_URL is set')
    }
    if (env.PUBLIC_URL !== undefined && URL.canParse(env.PUBLIC_URL)) {
      const url = new URL(env.PUBLIC_URL)
      if (url.protocol !== 'https:' && !loopbackHosts.has(url.hostname))
        refuse('PUBLIC_URL', 'must be https, unless it is a loopback address')
      if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
        refuse('PUBLIC_URL', 'must be an origin, without a path')
    }
  })

export interface Config {
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataDir: string
  /** The embedded PostgreSQL in the data folder, or an own one. */
  readonly database:
    | { readonly kind: 'embedded' }
    | {
        readonly kind: 'own'
        readonly appUrl: string
        /** Without it the server does not migrate; the schema must be there already. */
        readonly migrateUrl: string | undefined
        readonly eraseUrl: string | undefined
      }
  /** Origin under which browsers reach this server, e.g. `https://samen.example`. */
  readonly publicUrl: string
  /** Browsers come over TLS. */
  readonly https: boolean
  /** Absolute path of the file with the master key. */
  readonly masterKeyFile: string
  /** The file may be made when it is missing. */
  readonly makesMasterKey: boolean
  readonly demoData: boolean
  readonly trustProxy: readonly string[]
  readonly logLevel: string
}

/**
 * Reads the settings from the environment. An empty value counts as absent.
 * @throws ConfigError with one line that names the first wrong setting
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new ConfigError(`${issue?.path.join('.') ?? 'settings'} ${issue?.message ?? 'are wrong'}`)
  }
  return toConfig(parsed.data)
}

function toConfig(env: z.infer<typeof settings>): Config {
  const dataDir = resolve(env.DATA_DIR)
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`)
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    database:
      env.DATABASE_URL === undefined
        ? { kind: 'embedded' }
        : {
            kind: 'own',
            appUrl: env.DATABASE_URL,
            migrateUrl: env.MIGRATE_DATABASE_URL,
            eraseUrl: env.ERASE_DATABASE_URL,
          },
    publicUrl: publicUrl.origin,
    https: publicUrl.protocol === 'https:',
    masterKeyFile: resolve(env.MASTER_KEY_FILE ?? `${dataDir}/master.key`),
    makesMasterKey: env.MASTER_KEY_FILE === undefined,
    demoData: env.DEMO_DATA === 'on',
    trustProxy: env.TRUST_PROXY ?? [],
    logLevel: env.LOG_LEVEL,
  }
}
