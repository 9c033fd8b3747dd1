import { randomUUID } from 'node:crypto'
import type { Transaction } from '@samen/db/transaction'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { waiting } from '../../testing/waiting.ts'
import { TestScreen } from '../../testing/room.ts'
import { closeVisit } from '../room/closing.ts'

// Somebody says yes at the very moment at which the consultation closes.

let samen: TestApp
let clinic: Clinic
let anna: string
let annas: Browser
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  anna = await clinic.clinician('Anna')
  annas = await clinic.signedIn('Anna')
})
afterAll(() => samen.close())

let of: { clientId: string; visitId: string }
let roomCode: string
let screen: TestScreen
const agreement = { of: 'agreement', id: '', version: 1 }
beforeEach(async () => {
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  roomCode = (await clinic.slip(of.visitId)).roomCode
  screen = new TestScreen(annas, of)
  agreement.id = randomUUID()
  await screen.agree(agreement.id, 0)
})

const samSaysYes = () =>
  annas.post(`${screen.at}/confirmations`, { ...agreement, party: 'client', roomCode, how: 'here' })
const annaSaysYes = () =>
  annas.post(`${screen.at}/confirmations`, { ...agreement, party: 'clinician' })
const midnight = (tx: Transaction) => {
  const { organisationId } = clinic
  return closeVisit({ ...of, organisationId, state: 'planned', staffId: null, how: 'midnight' }, tx)
}
const standing = async () => (await screen.see()).room.agreements[0]?.versions[0]?.standing

test('Sam’s yes and the closing wait for each other, and none of them fails', async () => {
  const saying = await clinic.run(async (tx) => {
    // Midnight has the visit and not yet the consultation.
    await tx.sql`select from visit where id = ${of.visitId} for no key update`
    const reply = samSaysYes()
    await waiting(1, tx)
    await midnight(tx)
    return [reply]
  })
  const [reply] = await Promise.all(saying)
  expect([reply?.statusCode, reply?.json().code]).toEqual([409, 'consultation-closed'])
  expect(await standing()).toBe('written')
})

test('Anna’s yes after the closing is not taken, though she saw the room open', async () => {
  await samSaysYes()
  const saying = await clinic.run(async (tx) => {
    await midnight(tx)
    const reply = annaSaysYes()
    await waiting(1, tx)
    return [reply]
  })
  const [reply] = await Promise.all(saying)
  expect([reply?.statusCode, reply?.json().code]).toEqual([409, 'consultation-closed'])
  expect(await standing()).toBe('client-confirmed')
})
