import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const own = { DATABASE_URL: 'postgres://app@db/samen', MASTER_KEY_FILE: '/run/secrets/master' }

describe('settings', () => {
  it('has a working default for everything', () => {
    const config = readConfig({})
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      database: { kind: 'embedded' },
      publicUrl: 'http://localhost:3000',
      https: false,
      makesMasterKey: true,
      demoData: true,
    })
    expect(config.dataDir).toMatch(/^\/.*\.data$/)
  })

  it('takes an empty value for absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' }).port).toBe(3000)
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '3.5' }, 'PORT'],
    [{ PORT: '0x10' }, 'PORT'],
    [{ PORT: '1e3' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ TRUST_PROXY: 'nonsense' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '10.0.0.1,' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '0.0.0.0/0' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: '10.0.0.0/8/8' }, 'TRUST_PROXY'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://app@db/samen' }, 'MASTER_KEY_FILE'],
    [{ MIGRATE_DATABASE_URL: 'postgres://m@db/samen' }, 'DATABASE_URL'],
    [{ ERASE_DATABASE_URL: 'postgres://e@db/samen' }, 'DATABASE_URL'],
    [{ PUBLIC_URL: 'http://samen.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://samen.example/path' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'nonsense' }, 'PUBLIC_URL'],
    [{ DEMO_DATA: 'maybe' }, 'DEMO_DATA'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('refuses %j with one line that names %s', (env, name) => {
    const refused = (): unknown => readConfig(env)
    expect(refused).toThrow(ConfigError)
    expect(refused).toThrow(new RegExp(`^${name} [^\\n]+$`))
  })

  it('believes the proxies it names, and nobody else', async () => {
    const given =
      '127.0.0.1, 10.0.0.0/8,fd00::/8,::1,::ffff:10.0.0.1,loopback,linklocal, uniquelocal'
    const { trustProxy } = readConfig({ TRUST_PROXY: given })
    expect(trustProxy).toEqual(given.split(/, ?/))
    // Fastify throws at what it does not understand.
    await Fastify({ trustProxy: [...trustProxy] }).close()
    expect(readConfig({}).trustProxy).toEqual([])
  })

  it('never repeats a password of a database address', () => {
    expect(() => readConfig({ DATABASE_URL: 'http://app:hunter2@db' })).toThrow(/^(?!.*hunter2)/)
  })

  it('allows http for loopback and https for elsewhere', () => {
    expect(readConfig({ PUBLIC_URL: 'http://localhost:4000' }).https).toBe(false)
    expect(readConfig({ ...own, PUBLIC_URL: 'https://samen.example' })).toMatchObject({
      https: true,
      publicUrl: 'https://samen.example',
      makesMasterKey: false,
    })
  })
})
