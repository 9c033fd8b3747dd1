import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ClientKeys, VaultAlert } from './client-keys.ts'
import { commitmentOf, openDraft, openPrivate, sealDraft, sealParts } from './own-parts.ts'
import { Vault } from './vault.ts'

const northgate = '01900000-0000-7000-8000-00000000000a'
const southgate = '01900000-0000-7000-8000-00000000000b'
const sam = '01900000-0000-7000-8000-000000000001'
const kim = '01900000-0000-7000-8000-000000000002'

const make = (masterKey = randomBytes(32)) => {
  const alerts: VaultAlert[] = []
  const organisations = new Map<string, Buffer>()
  const vault = new Vault({
    masterKey,
    loadOrganisationKey: async (id) => organisations.get(id) ?? null,
    alert: (alert) => alerts.push(alert),
  })
  for (const id of [northgate, southgate]) organisations.set(id, vault.newOrganisationKey(id))
  return { vault, alerts, organisations }
}
const keysOf = async (
  vault: Vault,
  organisationId: string,
  clientId: string,
): Promise<ClientKeys> => {
  const of = { organisationId, clientId }
  return await vault.client(of, await vault.newClientKeys(of))
}
const row = { table: 'response_part', row: 'visit/vier-vragen/1' }
const contents = { shared: { answers: ['slecht'] }, discuss: {}, private: { answers: ['geheim'] } }
const refused = expect.objectContaining({ code: 'sealed-text-refused' })

describe('what a client wrote, sealed', () => {
  it('opens again in its own row and part', async () => {
    const { vault, alerts } = make()
    const keys = await keysOf(vault, northgate, sam)
    const { parts } = sealParts(keys, row, 'v1', contents)
    expect(openPrivate(keys, row, 'shared', parts.shared)).toEqual(contents.shared)
    expect(openPrivate(keys, row, 'private', parts.private)).toEqual(contents.private)
    expect(alerts).toEqual([])
  })

  it('does not open in another row, table or part, and raises an alert without the text', async () => {
    const { vault, alerts } = make()
    const keys = await keysOf(vault, northgate, sam)
    const { parts } = sealParts(keys, row, 'v1', contents)
    const later = { ...row, row: 'visit/vier-vragen/2' }
    const draft = { ...row, table: 'draft' }
    expect(() => openPrivate(keys, later, 'private', parts.private)).toThrow(refused)
    expect(() => openPrivate(keys, draft, 'private', parts.private)).toThrow(refused)
    expect(() => openPrivate(keys, row, 'shared', parts.private)).toThrow(refused)
    expect(alerts).toHaveLength(3)
    expect(alerts[0]).toEqual({
      code: 'sealed-text-refused',
      organisationId: northgate,
      clientId: sam,
      ...later,
      part: 'private',
    })
  })

  it('does not open under another client or organisation, even with the same wrapped keys', async () => {
    const { vault } = make()
    const of = { organisationId: northgate, clientId: sam }
    const wrapped = await vault.newClientKeys(of)
    const { parts } = sealParts(await vault.client(of, wrapped), row, 'v1', contents)
    const other = await keysOf(vault, northgate, kim)
    expect(() => openPrivate(other, row, 'shared', parts.shared)).toThrow(refused)
    await expect(vault.client({ ...of, clientId: kim }, wrapped)).rejects.toThrow(refused)
    await expect(vault.client({ ...of, organisationId: southgate }, wrapped)).rejects.toThrow(
      refused,
    )
  })

  it('does not open when one bit was changed, or when it was cut short', async () => {
    const { vault } = make()
    const keys = await keysOf(vault, northgate, sam)
    const { shared } = sealParts(keys, row, 'v1', contents).parts
    for (const at of [1, 13, shared.length - 1]) {
      const changed = Buffer.from(shared)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      expect(() => openPrivate(keys, row, 'shared', changed)).toThrow(refused)
    }
    expect(() => openPrivate(keys, row, 'shared', shared.subarray(0, 20))).toThrow(refused)
    const newer = Buffer.from(shared)
    newer.writeUInt8(2, 0)
    expect(() => openPrivate(keys, row, 'shared', newer)).toThrow(
      expect.objectContaining({ code: 'sealed-text-version' }),
    )
  })

  it('never looks the same twice, and a private part does not show by its length', async () => {
    const { vault } = make()
    const keys = await keysOf(vault, northgate, sam)
    const one = sealParts(keys, row, 'v1', contents).parts
    const two = sealParts(keys, row, 'v1', { ...contents, private: {} }).parts
    expect(one.shared.equals(two.shared)).toBe(false)
    expect(one.private.length).toBe(two.private.length)
    expect(one.discuss.length).toBe(one.private.length)
  })

  it('has a commitment that tells whether anything was changed', async () => {
    const { vault } = make()
    const keys = await keysOf(vault, northgate, sam)
    const { commitment } = sealParts(keys, row, 'v1', contents)
    expect(commitmentOf(keys, 'v1', contents).equals(commitment)).toBe(true)
    expect(commitmentOf(keys, 'v2', contents).equals(commitment)).toBe(false)
    expect(commitmentOf(keys, 'v1', { ...contents, private: {} }).equals(commitment)).toBe(false)
  })

  it('keeps a draft whole', async () => {
    const { vault } = make()
    const keys = await keysOf(vault, northgate, sam)
    const at = { table: 'draft', row: 'visit/vier-vragen' }
    const sealed = sealDraft(keys, at, { answers: ['è', 'é', '🙂'] })
    expect(openDraft(keys, at, sealed)).toEqual({ answers: ['è', 'é', '🙂'] })
  })
})

describe('what a clinician reads with', () => {
  it('opens the shared part and the name, and has no way to open another', async () => {
    const { vault } = make()
    const of = { organisationId: northgate, clientId: sam }
    const wrapped = await vault.newClientKeys(of)
    const keys = await vault.client(of, wrapped)
    const { parts } = sealParts(keys, row, 'v1', contents)
    const shared = await vault.shared().client(of, wrapped.data)
    expect(shared.openShared(row, parts.shared)).toEqual(contents.shared)
    expect(() => shared.openShared(row, parts.private)).toThrow(refused)
    expect(shared.openName(await vault.sealName(of, wrapped, 'Sam'))).toBe('Sam')
    expect(Object.keys(shared).sort()).toEqual(['openName', 'openShared'])
  })
})

describe('the keys', () => {
  it('are useless under another master key', async () => {
    const { vault, organisations } = make()
    const of = { organisationId: northgate, clientId: sam }
    const wrapped = await vault.newClientKeys(of)
    const thief = new Vault({
      masterKey: randomBytes(32),
      loadOrganisationKey: async (id) => organisations.get(id) ?? null,
      alert: () => undefined,
    })
    await expect(thief.client(of, wrapped)).rejects.toThrow(refused)
  })

  it('of an unknown organisation are missing', async () => {
    const { vault } = make()
    await expect(vault.lookup(sam, 'record-number', '12')).rejects.toThrow(
      expect.objectContaining({ code: 'key-missing' }),
    )
  })

  it('find a record number again without storing it, per organisation', async () => {
    const { vault } = make()
    const found = await vault.lookup(northgate, 'record-number', 'ab-12')
    expect((await vault.lookup(northgate, 'record-number', 'ab-12')).equals(found)).toBe(true)
    expect((await vault.lookup(southgate, 'record-number', 'ab-12')).equals(found)).toBe(false)
  })

  it('of the server open for their own purpose only', () => {
    const { vault } = make()
    const sealed = vault.sealServerKey('session', randomBytes(32))
    expect(vault.openServerKey('session', sealed)).toHaveLength(32)
    expect(() => vault.openServerKey('kiosk', sealed)).toThrow(refused)
  })

  it('a master key of another length is refused', () => {
    expect(() => make(randomBytes(31))).toThrow(
      expect.objectContaining({ code: 'master-key-wrong' }),
    )
  })
})

describe("an organisation's key", () => {
  it('is read once for all who ask at the same moment, and again after a failure', async () => {
    const masterKey = randomBytes(32)
    const stored = make(masterKey).organisations.get(northgate)
    let reads = 0
    let isAway = true
    const vault = new Vault({
      masterKey,
      loadOrganisationKey: () => {
        reads += 1
        return isAway ? Promise.reject(new Error('away')) : Promise.resolve(stored ?? null)
      },
      alert: () => undefined,
    })
    const burst = () =>
      Promise.allSettled(
        Array.from({ length: 50 }, () => vault.lookup(northgate, 'record-number', '12')),
      )
    expect((await burst()).every(({ status }) => status === 'rejected')).toBe(true)
    expect(reads).toBe(1)
    isAway = false
    expect((await burst()).every(({ status }) => status === 'fulfilled')).toBe(true)
    expect(reads).toBe(2)
  })
})
