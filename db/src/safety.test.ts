import { expect, test } from 'vitest'
import { type Found, reasonsAgainst } from './safety.ts'

const good: Found = {
  version: 180_004,
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  role: 'samen_app',
  superuser: false,
  bypass: false,
  owner: false,
}

test('a durable server and a role without rights of its own are accepted', () => {
  expect(reasonsAgainst(good)).toEqual([])
  expect(reasonsAgainst({ ...good, synchronous_commit: 'remote_apply', version: 150_000 })).toEqual(
    [],
  )
})

test.for<[Partial<Found>, string]>([
  [{ version: 140_010 }, 'PostgreSQL is older than version 15'],
  [{ fsync: 'off' }, 'fsync is off'],
  [{ full_page_writes: 'off' }, 'full_page_writes is off'],
  [{ synchronous_commit: 'off' }, 'synchronous_commit is off'],
  [{ superuser: true }, 'role samen_app is a superuser, or may make roles or copies'],
  [{ bypass: true }, 'role samen_app bypasses row security'],
  [{ owner: true }, 'role samen_app owns tables, or may become their owner'],
])('%o is refused', ([change, reason]) => {
  expect(reasonsAgainst({ ...good, ...change })).toEqual([reason])
})
