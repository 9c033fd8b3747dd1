import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { sealDraft, sealParts } from './own-parts.ts'
import { roomKeys } from './room-part.ts'
import { Vault } from './vault.ts'

const noord = '01900000-0000-7000-8000-00000000000a'
const sam = '01900000-0000-7000-8000-000000000001'
const kim = '01900000-0000-7000-8000-000000000002'
const [first, second] = ['visit-1', 'visit-2']

async function keysOf(clientId: string) {
  const masterKey = randomBytes(32)
  const organisations = new Map<string, Buffer>()
  const loadOrganisationKey = (id: string) => Promise.resolve(organisations.get(id) ?? null)
  const vault = new Vault({ masterKey, loadOrganisationKey, alert: () => {} })
  organisations.set(noord, vault.newOrganisationKey(noord))
  const of = { organisationId: noord, clientId }
  const wrapped = await vault.newClientKeys(of)
  return { own: await vault.client(of, wrapped), room: await vault.room().client(of, wrapped.data) }
}
const row = { table: 'consultation_field', row: 'visit-1/ab' }
const refused = expect.objectContaining({ code: 'sealed-text-refused' })

it('opens what was written in the room in its own row only', async () => {
  const { room } = await keysOf(sam)
  const sealed = room.sealRoom(row, { name: 'choice', value: 'minder pillen' })
  expect(room.openRoom(row, sealed)).toEqual({ name: 'choice', value: 'minder pillen' })
  expect(() => room.openRoom({ ...row, row: 'visit-1/cd' }, sealed)).toThrow(refused)
  expect(() => room.openRoom({ ...row, table: 'decision_version' }, sealed)).toThrow(refused)
  const other = await keysOf(kim)
  expect(() => other.room.openRoom(row, sealed)).toThrow(refused)
})

it('opens nothing that the client keeps, wherever it was sealed', async () => {
  const { own, room } = await keysOf(sam)
  const { parts } = sealParts(own, row, 'v1', { shared: 'a', discuss: 'b', private: 'c' })
  for (const kept of [parts.discuss, parts.private, sealDraft(own, row, 'd')]) {
    expect(() => room.openRoom(row, kept)).toThrow(refused)
    expect(() => room.openShared(row, kept)).toThrow(refused)
  }
  expect(room.openShared(row, parts.shared)).toBe('a')
})

it('does not tell by its length which of two ticks was set', async () => {
  const { room } = await keysOf(sam)
  const ticks = ['discussed', 'later', null].map((value) => room.sealRoom(row, { value }).length)
  expect(new Set(ticks).size).toBe(1)
})

it('finds a name again, for this client and this visit only', async () => {
  const { own, room } = await keysOf(sam)
  expect(room.nameHmac(first, 'goal/1')).toEqual(roomKeys(own).nameHmac(first, 'goal/1'))
  expect(room.nameHmac(first, 'goal/1')).not.toEqual(room.nameHmac(first, 'goal/2'))
  expect(room.nameHmac(first, 'goal/1')).not.toEqual(room.nameHmac(second, 'goal/1'))
  expect(room.nameHmac(first, 'goal/1')).not.toEqual(room.placeHmac(first, 'goal/1'))
  const other = await keysOf(kim)
  expect(room.nameHmac(first, 'goal/1')).not.toEqual(other.room.nameHmac(first, 'goal/1'))
})
