import postgres from 'postgres'
import { withContext } from '@samen/db/transaction'
import { everyRow } from '@samen/db/every-row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { says } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { Clinic } from '../../testing/clinic.ts'

// What a client keeps to themselves, and what they want to tell themselves, is found nowhere: not in
// a reply to a clinician, not in the log, not in a dump of the database.

const secret = 'geheim-van-sam-é'
const told = 'vertel-ik-zelf'
const open = 'dit-mag-anna-lezen'

let test: TestApp
let clinic: Clinic
let clientId: string
let visitId: string

const own = (text: string) => ({ chosen: [], other: [text] })

beforeAll(async () => {
  test = await startTestApp()
  clinic = await Clinic.open(test)
  const anna = await clinic.clinician('Anna')
  clientId = await clinic.client('Samantha-Naam', anna)
  visitId = await clinic.visit(clientId, anna)
  const client = await (await clinic.kiosk()).seat(await clinic.code(visitId))
  await client.open()
  const answers = [
    says('need.now', own(secret), 'private'),
    says('change.want', { choice: 'yes' }),
    says('change.wish', own(told), 'discuss'),
    says('strength.today', own(open)),
  ]
  await client.save(answers, 1)
  await client.submit(answers)
  await client.open()
})
afterAll(() => test.close())

const pages = async () => {
  const screen = await clinic.signedIn('Anna')
  return [
    await screen.get(`/api/clients/${clientId}/consultation`),
    await screen.get(`/api/clients/${clientId}/consultation?language=en`),
    await screen.get(`/api/clients/${clientId}/responses/${visitId}/vier-vragen/1`),
    await screen.get('/api/visits'),
  ].map((reply) => reply.body)
}

const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex')

describe('what a client keeps to themselves', () => {
  it('is in no reply to the clinician, nor that it exists', async () => {
    for (const page of await pages()) {
      expect(page).not.toContain(secret)
      expect(page).not.toContain(told)
      expect(page).not.toContain('private')
    }
    expect((await pages())[0]).toContain(open)
    expect((await pages())[0]).not.toContain('need.now')
  })

  it('is nowhere in the database, as text or as bytes; neither is what is shared, nor a name', async () => {
    const all = await everyRow(test.database.adminUrl)
    expect(all).toContain('vier-vragen')
    expect(all).toContain(visitId)
    for (const text of [secret, told, open, 'Samantha-Naam']) {
      expect(all).not.toContain(text)
      expect(all).not.toContain(hex(text))
      expect(all).not.toContain(Buffer.from(text).toString('base64').replaceAll('=', ''))
    }
  })

  it('is in no line of the log, and neither is anything else anybody typed', async () => {
    const log = test.log.join('\n')
    expect(log).toContain('/api/kiosk/submission')
    for (const text of [secret, told, open, 'Samantha-Naam']) expect(log).not.toContain(text)
  })

  it('is not given by the database to a clinician’s context', async () => {
    const context = {
      purpose: 'consultation',
      organisationId: clinic.organisationId,
      staffId: await staffId(),
      clientId,
    } as const
    const rows = await withContext(
      test.app.platform.pool,
      context,
      test.clock.now(),
      (tx) => tx.sql`select sharing from response_part`,
    )
    expect([...rows]).toEqual([{ sharing: 'shared' }])
    const drafts = await withContext(
      test.app.platform.pool,
      context,
      test.clock.now(),
      (tx) => tx.sql`select holder from draft`,
    )
    expect(drafts).toHaveLength(0)
  })

  const staffId = async () => {
    const [row] = await clinic.run(
      (tx) => tx.sql<{ id: string }[]>`select id from staff where login = 'anna'`,
    )
    return row?.id ?? ''
  }
})

describe('sealed text that was moved', () => {
  it('to another part does not open, raises an alert, and tells nothing', async () => {
    const sql = postgres(test.database.adminUrl, { max: 1, onnotice: () => {} })
    await sql`
      update response_part set sealed = other.sealed from response_part other
      where response_part.sharing = 'shared' and other.sharing = 'private'
        and response_part.visit_id = ${visitId} and other.visit_id = ${visitId}`
    await sql.end()
    const screen = await clinic.signedIn('Anna')
    const reply = await screen.get(`/api/clients/${clientId}/consultation`)
    expect([reply.statusCode, reply.json().code]).toEqual([500, 'internal'])
    const alerts = test.log.filter((line) => line.includes('sealed text refused'))
    expect(alerts).toHaveLength(1)
    expect(JSON.parse(alerts[0] ?? '{}')).toMatchObject({
      alert: { code: 'sealed-text-refused', clientId, part: 'shared', table: 'response_part' },
    })
    expect(test.log.join('\n')).not.toContain(secret)
    // The failure was this story's own doing; the test app takes any other for a mistake.
    const written = test.log as string[]
    written.splice(0, written.length, ...written.filter((line) => !line.includes('VaultError')))
  })
})
