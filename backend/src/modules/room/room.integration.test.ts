import { randomUUID } from 'node:crypto'
import { emptySheet } from '@samen/consultation/room'
import { everyRow } from '@samen/db/every-row'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import { TestScreen } from '../../testing/room.ts'
import { waiting } from '../../testing/waiting.ts'

// Anna and Sam sit at one screen. What they write is saved field by field.

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
let screen: TestScreen
beforeEach(async () => {
  const clientId = await clinic.client('Sam', anna)
  of = { clientId, visitId: await clinic.visit(clientId, anna) }
  screen = new TestScreen(annas, of)
})

const eventsOf = (visitId: string) =>
  clinic.run(
    ({ sql }) => sql<{ action: string; role: string | null; outcome: string }[]>`
      select action, role, outcome from audit_event where object_id = ${visitId} order by transaction_id, id`,
  )
const codeOf = (reply: { statusCode: number; json: () => { code?: string } }) => [
  reply.statusCode,
  reply.json().code,
]

describe('a room in which nothing was written', () => {
  test('is there, empty, for Anna', async () => {
    const seen = await screen.see()
    expect(seen).toMatchObject({ state: 'planned', revision: 0, writer: null, roomCodeTries: null })
    expect(seen.room).toEqual({
      agenda: { carried: [], client: [], clinician: [] },
      disclosures: [],
      agreements: [],
      decisions: [],
      sheets: [],
      timeline: [],
      fields: [],
      events: [],
    })
  })

  test('leaves a trace when it is opened, and the same for a colleague who may not', async () => {
    await screen.see()
    await clinic.clinician(`Bram${of.visitId.slice(0, 8)}`)
    const brams = await clinic.signedIn(`Bram${of.visitId.slice(0, 8)}`)
    const reply = await brams.get(`${screen.at}/room?screen=${screen.id}`)
    expect(reply.statusCode).toBe(404)
    expect((await brams.put(`${screen.at}/room/field`, {}, {})).statusCode).toBe(400)
    expect((await new TestScreen(brams, of).write('choice', '')).statusCode).toBe(422)
    expect((await new TestScreen(brams, of).write('goal/1', null)).statusCode).toBe(404)
    expect(await eventsOf(of.visitId)).toEqual([
      { action: 'room.open', role: 'clinician', outcome: 'ok' },
      { action: 'room.open', role: null, outcome: 'denied' },
      { action: 'room.write', role: null, outcome: 'denied' },
    ])
  })

  test('belongs to the client whose visit it is', async () => {
    const kim = await clinic.client('Kim', anna)
    const elsewhere = new TestScreen(annas, { ...of, clientId: kim })
    expect((await annas.get(`${elsewhere.at}/room?screen=${screen.id}`)).statusCode).toBe(404)
    expect((await elsewhere.write('goal/1', null)).statusCode).toBe(404)
  })
})

describe('a field', () => {
  test('is there after it was saved, with the one who may write', async () => {
    const goal = { text: 'Ik slaap slecht', typedBy: 'clinician' }
    const saved = await screen.write('goal/1', goal)
    expect([saved.statusCode, saved.json()]).toEqual([200, { revision: 1 }])
    const seen = await screen.see()
    expect(seen).toMatchObject({ revision: 1, writer: { mine: true, name: 'Anna' } })
    expect(seen.room.agenda.client).toMatchObject([{ text: 'Ik slaap slecht' }])
    expect(seen.room.fields).toMatchObject([{ name: 'goal/1', revision: 1, value: goal }])
    expect(seen.room.events).toMatchObject([{ kind: 'opened', name: 'Anna' }])
  })

  test('says of what it is a change, or is refused', async () => {
    await screen.write('note/goal-a', 'een')
    const { at, id } = screen
    const body = { screen: id, name: 'note/goal-a', value: 'twee' }
    expect(codeOf(await annas.put(`${at}/room/field`, body, {}))).toEqual([
      428,
      'precondition-required',
    ])
    expect(codeOf(await screen.write('note/goal-a', 'twee'))).toEqual([412, 'stale'])
    expect(codeOf(await screen.write('note/goal-a', 'twee', 7))).toEqual([412, 'stale'])
    expect(codeOf(await screen.write('note/goal-b', 'twee', 1))).toEqual([412, 'stale'])
    expect(await screen.field('note/goal-a')).toBe('een')
    expect(await screen.field('note/goal-b')).toBeUndefined()
    expect((await screen.write('note/goal-a', 'twee', 1)).json()).toEqual({ revision: 2 })
  })

  test('is changed once by two who change the same at the same moment', async () => {
    await screen.write('note/goal-a', 'een')
    // Both have looked and stand in line at the same row, until it is let go.
    const replies = await clinic.run(async ({ sql }) => {
      await sql`select from consultation where visit_id = ${of.visitId} for update`
      const saves = ['twee', 'drie'].map((text) => screen.write('note/goal-a', text, 1))
      await waiting(saves.length, { sql })
      return saves
    })
    const statuses = await Promise.all(replies.map(async (reply) => (await reply).statusCode))
    expect(statuses.toSorted()).toEqual([200, 412])
  })

  test('holds only what a field of its name can hold', async () => {
    for (const [name, value] of [
      ['verdict', 'schuldig'],
      ['tick/goal:x:1', 'never'],
      ['goal/4', { text: 'x', typedBy: 'client' }],
      ['goal/1', { text: 'x', typedBy: 'client', score: 7 }],
      ['note/goal-a', 'x'.repeat(4001)],
    ] as const)
      expect([name, (await screen.write(name, value)).statusCode]).toEqual([name, 422])
    expect((await screen.see()).revision).toBe(0)
  })

  test('leaves one event for each screen that writes in it, not one for each save', async () => {
    await screen.write('note/goal-a', 'een')
    await screen.write('note/goal-a', 'een twee', 1)
    await screen.write('note/goal-b', 'drie')
    const other = new TestScreen(annas, of)
    await other.takeOver()
    await other.write('note/goal-a', 'vier', 2)
    const written = (await eventsOf(of.visitId)).map(({ action }) => action)
    expect(written).toEqual(['room.write', 'room.write', 'room.take-over', 'room.write'])
  })

  test('cannot be read in the database, nor its name', async () => {
    await screen.write('note/topic:abc:sleep.quality', 'geheimzinnige woorden')
    await screen.agree(randomUUID(), 0, { what: 'geheimzinnige afspraak' })
    const rows = await everyRow(samen.database.adminUrl)
    expect(rows).not.toMatch(/geheimzinnig|sleep\.quality@|topic:abc/)
    expect(rows).not.toContain(Buffer.from('geheimzinnig').toString('hex'))
    expect(rows).not.toContain(Buffer.from('topic:abc').toString('hex'))
  })
})

describe('an agreement', () => {
  test('is a line with versions, each of which stays', async () => {
    const id = randomUUID()
    expect((await screen.agree(id, 0)).json()).toEqual({ version: 1 })
    expect((await screen.agree(id, 1, { what: 'elke middag lopen' })).json()).toEqual({
      version: 2,
    })
    const { room, revision } = await screen.see()
    expect(revision).toBe(2)
    expect(room.agreements).toMatchObject([
      {
        id,
        versions: [
          {
            version: 1,
            writtenBy: 'Anna',
            standing: 'written',
            content: { what: 'elke ochtend lopen' },
          },
          { version: 2, standing: 'written', content: { what: 'elke middag lopen' } },
        ],
      },
    ])
  })

  test('that two people change at once is changed by one of them', async () => {
    const id = randomUUID()
    await screen.agree(id, 0)
    const replies = await Promise.all([1, 2, 3].map(() => screen.agree(id, 1)))
    expect(replies.map(codeOf).toSorted()).toEqual([
      [201, undefined],
      [409, 'version-conflict'],
      [409, 'version-conflict'],
    ])
    expect(codeOf(await screen.agree(id, 0))).toEqual([409, 'version-conflict'])
    expect(codeOf(await screen.agree(id, 5))).toEqual([409, 'version-conflict'])
    expect(codeOf(await screen.agree(randomUUID(), 1))).toEqual([409, 'version-conflict'])
  })

  test('of another client is none of Sam’s', async () => {
    const id = randomUUID()
    await screen.agree(id, 0)
    const kim = await clinic.client('Kim', anna)
    const kims = new TestScreen(annas, {
      clientId: kim,
      visitId: await clinic.visit(kim, anna),
    })
    expect(codeOf(await kims.agree(id, 1))).toEqual([409, 'version-conflict'])
    expect(codeOf(await kims.agree(id, 0))).toEqual([409, 'version-conflict'])
    expect((await kims.see()).room.agreements).toEqual([])
  })
})

describe('the day to look back', () => {
  const early = (reply: { statusCode: number; json: () => unknown }) => {
    expect(reply.statusCode).toBe(422)
    expect(reply.json()).toMatchObject({ code: 'look-back-too-early' })
    return (reply.json() as { fields: unknown }).fields
  }

  test('of an agreement is today or later; one that stops keeps the day it had', async () => {
    const id = randomUUID()
    const reply = await screen.agree(id, 0, { lookBack: '2026-03-01' })
    expect(early(reply)).toEqual([{ place: 'content.lookBack', reason: 'too-early' }])
    expect((await screen.see()).room.agreements).toEqual([])
    expect((await screen.agree(id, 0, { lookBack: '2026-03-02' })).statusCode).toBe(201)
    const passed = { lookBack: '2026-03-01' }
    expect((await screen.agree(id, 1, passed, 'stopped')).statusCode).toBe(201)
  })

  test('of a decision likewise', async () => {
    const id = randomUUID()
    const plan = { ...emptySheet().plan, reviewDate: '2026-03-01' }
    await screen.write(`sheet/${id}/choice`, 'Hoe verder')
    await screen.write(`sheet/${id}/outcome`, { kind: 'listened', heard: 'alles' })
    await screen.write(`sheet/${id}/plan`, plan)
    const reply = await screen.decide(id, 0)
    expect(early(reply)).toEqual([{ place: 'review', reason: 'too-early' }])
    await screen.write(`sheet/${id}/plan`, { ...plan, reviewDate: '2026-03-02' }, 3)
    expect((await screen.decide(id, 0)).statusCode).toBe(201)
  })

  test('of a visit that was on an earlier day is that day or later', async () => {
    const visitId = await clinic.visit(of.clientId, anna, '2026-02-26T10:00:00Z')
    const then = new TestScreen(annas, { ...of, visitId })
    const reply = await then.agree(randomUUID(), 0, { lookBack: '2026-02-25' })
    expect(early(reply)).toEqual([{ place: 'content.lookBack', reason: 'too-early' }])
    const agreed = await then.agree(randomUUID(), 0, { lookBack: '2026-02-26' })
    expect(agreed.statusCode).toBe(201)
  })

  test('of a visit that is still to come is today or later', async () => {
    const visitId = await clinic.visit(of.clientId, anna, '2026-03-05T10:00:00Z')
    const ahead = new TestScreen(annas, { ...of, visitId })
    const agreed = await ahead.agree(randomUUID(), 0, { lookBack: '2026-03-02' })
    expect(agreed.statusCode).toBe(201)
  })
})

describe('a decision', () => {
  const option = (id: string, text: string) => ({ id, text, for: [], against: [] })
  const joint = { kind: 'joint', ownWords: 'ik ga minderen', option: 'o1', why: 'te moe' }

  test('is set down as it was written, when nothing is missing', async () => {
    const id = randomUUID()
    const missing = await screen.decide(id, 0)
    expect(codeOf(missing)).toEqual([422, 'sheet-incomplete'])
    expect(missing.json().fields.map(({ place }: { place: string }) => place)).toEqual([
      'choice',
      'options',
      'outcome',
    ])
    for (const [part, value] of [
      ['choice', 'Minder of niet'],
      ['option/o1', option('o1', 'minder')],
      ['option/o2', option('o2', 'iets anders')],
      ['outcome', joint],
    ] as const)
      expect((await screen.write(`sheet/${id}/${part}`, value)).statusCode).toBe(200)
    expect((await screen.see()).room.sheets).toMatchObject([{ id, baseVersion: 0 }])
    expect((await screen.decide(id, 0)).json()).toEqual({ version: 1 })
    const { room } = await screen.see()
    expect(room.sheets).toEqual([])
    expect(room.decisions).toMatchObject([
      {
        id,
        versions: [
          { version: 1, writtenBy: 'Anna', standing: 'written', sheet: { outcome: joint } },
        ],
      },
    ])
    expect(codeOf(await screen.decide(id, 0))).toEqual([409, 'version-conflict'])
  })

  test('is not set down while what a guideline says stands nowhere or is of no date', async () => {
    const id = randomUUID()
    const says = { text: 'Dit is het beste', source: 'Richtlijn slaap', date: '' }
    await screen.write(`sheet/${id}/choice`, 'Stop ik?')
    await screen.write(`sheet/${id}/outcome`, { kind: 'listened', heard: '' })
    const saved = await screen.write(`sheet/${id}/guidance`, [says])
    const reply = await screen.decide(id, 0)
    expect(codeOf(reply)).toEqual([422, 'sheet-incomplete'])
    expect(reply.json().fields).toEqual([{ place: 'guidance', reason: 'missing' }])
    expect(await screen.field(`sheet/${id}/guidance`)).toEqual([says])
    const { revision } = saved.json<{ revision: number }>()
    await screen.write(`sheet/${id}/guidance`, [{ ...says, date: '2024' }], revision)
    expect((await screen.decide(id, 0)).statusCode).toBe(201)
  })

  test('about a medicine is none where nothing was decided; what was typed stays in its field', async () => {
    const id = randomUUID()
    const medicine = [{ event: 'stopped', name: 'halve avondpil' }]
    await screen.write(`sheet/${id}/choice`, 'Stop ik?')
    await screen.write(`sheet/${id}/plan`, { ...emptySheet().plan, medicine })
    await screen.write(`sheet/${id}/outcome`, { kind: 'not-yet', needed: 'tijd' })
    expect((await screen.decide(id, 0)).statusCode).toBe(201)
    const { decisions, fields } = (await screen.see()).room
    const version = decisions.find((line: { id: string }) => line.id === id)?.versions[0]
    expect(version?.sheet.plan.medicine).toEqual([])
    const typed = fields.find((one: { name: string }) => one.name === `sheet/${id}/plan`)
    expect(typed?.value).toMatchObject({ medicine })
  })

  test('is changed over what was set down, and version 1 stays readable', async () => {
    const id = randomUUID()
    await screen.write(`sheet/${id}/choice`, 'Hoe verder')
    await screen.write(`sheet/${id}/outcome`, { kind: 'listened', heard: 'alles' })
    await screen.decide(id, 0)
    const later = new TestScreen(annas, {
      ...of,
      visitId: await clinic.visit(of.clientId, anna, '2026-03-05T10:00:00Z'),
    })
    await later.write(`sheet/${id}/outcome`, { kind: 'not-yet', needed: 'tijd' })
    expect((await later.decide(id, 1)).json()).toEqual({ version: 2 })
    const [decision] = (await later.see()).room.decisions
    expect(decision?.versions).toMatchObject([
      { version: 1, sheet: { choice: 'Hoe verder', outcome: { kind: 'listened' } } },
      { version: 2, sheet: { choice: 'Hoe verder', outcome: { kind: 'not-yet' } } },
    ])
  })
})

test('a version that nothing can have is refused, not looked up', async () => {
  for (const baseVersion of [100_001, 2_147_483_648, Number.MAX_SAFE_INTEGER])
    for (const reply of [
      await screen.decide(randomUUID(), baseVersion),
      await screen.agree(randomUUID(), baseVersion),
      await screen.note(randomUUID(), baseVersion, 'verhuisd'),
    ])
      expect([400, 422]).toContain(reply.statusCode)
})

describe('a note on the timeline', () => {
  test('is written, changed and taken off, and stays in the past', async () => {
    const id = randomUUID()
    await screen.note(id, 0, 'verhuisd')
    await screen.note(id, 1, 'verhuisd naar Noord')
    const { room } = await screen.see()
    expect(room.timeline).toMatchObject([{ id, version: 2, typedBy: 'client' }])
    expect(codeOf(await screen.note(id, 1, 'iets anders'))).toEqual([409, 'version-conflict'])
    await screen.note(id, 2, 'verhuisd naar Noord', true)
    expect((await screen.see()).room.timeline).toEqual([])
  })
})
