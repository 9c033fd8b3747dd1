import { vierVragen } from '@samen/content/questionnaires'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { says, skips } from '../../testing/answers.ts'
import { type TestApp, startTestApp } from '../../testing/app.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { TestKiosk } from '../../testing/kiosk.ts'
import { publishQuestionnaire } from '../questionnaire/service.ts'

let test: TestApp
let clinic: Clinic
let kiosk: TestKiosk
let anna: string

beforeAll(async () => {
  test = await startTestApp()
  clinic = await Clinic.open(test)
  anna = await clinic.clinician('Anna')
})
beforeEach(async () => {
  test.clock.set('2026-03-02T09:00:00Z')
  // A kiosk whose clock went back would be refused: what it signed could be a replay.
  kiosk = await clinic.kiosk()
})
afterAll(() => test.close())

async function arrives(clientId?: string) {
  const who = clientId ?? (await clinic.client('Sam', anna))
  const visitId = await clinic.visit(who, anna)
  const code = await clinic.code(visitId)
  return { clientId: who, visitId, code, client: await kiosk.seat(code) }
}
const statusOf = (reply: { statusCode: number; json(): { code?: string } }) => [
  reply.statusCode,
  reply.json().code,
]
const feels = (value: number) => [says('feeling.overall', value)]

describe('a draft', () => {
  it('comes with the questionnaire of today, and nothing of earlier', async () => {
    const { client } = await arrives()
    const reply = await client.open()
    expect(reply.headers.etag).toBe('"1"')
    expect(reply.json()).toMatchObject({
      questionnaire: { definition: { id: 'vier-vragen' }, version: 1 },
      carried: { agreements: [], entries: {} },
      revision: 1,
      baseVersion: 0,
      answers: [],
      opened: [],
      at: null,
    })
  })

  it('is saved with If-Match only, and an older revision does not write over a newer', async () => {
    const { client } = await arrives()
    await client.open()
    const body = { form: 'easy', answers: feels(2), opened: [], at: null }
    expect(statusOf(await client.browser.put('/api/kiosk/draft', body))).toEqual([
      428,
      'precondition-required',
    ])
    expect((await client.save(feels(2), 1)).statusCode).toBe(200)
    expect(statusOf(await client.save(feels(3), 1))).toEqual([412, 'stale'])
    const odd = await client.browser.put('/api/kiosk/draft', body, { 'if-match': '*' })
    expect(odd.statusCode).toBe(412)
    expect((await client.open()).json().answers).toEqual(feels(2))
  })

  it('of saves at once one is kept', async () => {
    const { client } = await arrives()
    await client.open()
    for (let revision = 1; revision < 10; revision += 1) {
      const replies = await Promise.all([1, 2, 3, 4].map((n) => client.save(feels(n), revision)))
      expect(replies.map((reply) => reply.statusCode).toSorted()).toEqual([200, 412, 412, 412])
    }
  })

  it('cannot be saved before it was opened, nor with answers that are wrong', async () => {
    const { client } = await arrives()
    expect(statusOf(await client.save(feels(2), 1))).toEqual([409, 'no-draft'])
    await client.open()
    const reply = await client.save(feels(77), 1)
    expect(reply.json()).toMatchObject({
      code: 'answers-invalid',
      fields: [{ place: 'answers[0].value', reason: 'out-of-range' }],
    })
    expect((await client.save([says('feeling.overall', '2')], 1)).statusCode).toBe(400)
  })

  it('keeps answers to questions that are hidden now; they are not handed in', async () => {
    const { client, clientId } = await arrives()
    await client.open()
    const hidden = says('change.wish', { chosen: ['day'] })
    const answers = [says('change.want', { choice: 'no' }), hidden]
    await client.save(answers, 1)
    expect((await client.open()).json().answers).toEqual(answers)
    await client.submit(answers)
    const again = await client.open()
    expect(again.json().answers).toEqual([answers[0]])
    expect(clientId).toBeDefined()
  })

  it('waits after the client left, and goes on at another kiosk', async () => {
    const { client, code } = await arrives()
    await client.open()
    await client.save(feels(2), 1)
    await client.leave()
    const elsewhere = await (await clinic.kiosk('Zuil 2')).seat(code)
    expect((await elsewhere.browser.get('/api/kiosk/visit')).json().drafts).toEqual([
      { form: 'easy', savedAt: '2026-03-02T09:00:00.000Z' },
    ])
    expect((await elsewhere.open()).json()).toMatchObject({ revision: 2, answers: feels(2) })
    expect((await elsewhere.save(feels(3), 2)).statusCode).toBe(200)
  })

  it('is held by one screen: the one where the code was typed last', async () => {
    const { client, code } = await arrives()
    await client.open()
    const elsewhere = await (await clinic.kiosk('Zuil 2')).seat(code)
    await elsewhere.open()
    expect((await client.save(feels(2), 1)).statusCode).toBe(401)
    expect((await client.submit(feels(2))).statusCode).toBe(401)
    expect((await elsewhere.save(feels(3), 1)).statusCode).toBe(200)
  })

  it('shows on the list of the day that the client is busy, and no more', async () => {
    const { client, visitId } = await arrives()
    const reception = await clinic.signedIn('Anna')
    const line = async () => {
      const reply = await reception.get('/api/visits')
      return reply.json().visits.find((visit: { id: string }) => visit.id === visitId).preparation
    }
    expect(await line()).toBe('none')
    await client.open()
    expect(await line()).toBe('begun')
    await client.submit(feels(2))
    expect(await line()).toBe('submitted')
  })
})

describe('when a questionnaire changes', () => {
  it('a draft goes on in its own wording; a new one takes the new; after the last none begins', async () => {
    const own = await Clinic.open(test, 'oost')
    const clinician = await own.clinician('Bram')
    const screen = await own.kiosk()
    const seat = async () => {
      const visit = await own.visit(await own.client('Kim', clinician), clinician)
      return await screen.seat(await own.code(visit))
    }
    await own.staff('Bea', 'administrator')
    const desk = await own.signedIn('Bea')
    const retire = (version: number) =>
      desk.post(`/api/questionnaires/vier-vragen/versions/${version}/retirement`)

    const early = await seat()
    expect((await early.open()).json().questionnaire.version).toBe(1)
    const definition = { ...vierVragen, title: { nl: 'Vijf vragen', en: 'Five questions' } }
    await own.run((tx) =>
      publishQuestionnaire({ definition, approval: null, publishedBy: null }, tx),
    )
    await retire(1)
    const later = await seat()
    expect((await later.open()).json().questionnaire.version).toBe(2)
    await retire(2)
    const last = await seat()
    expect(statusOf(await last.open())).toEqual([409, 'questionnaire-retired'])

    expect((await early.save(feels(2), 1)).statusCode).toBe(200)
    expect((await early.open()).json().questionnaire.version).toBe(1)
    expect((await early.submit(feels(2))).json()).toMatchObject({ version: 1 })
    expect((await later.submit(feels(2))).json()).toMatchObject({ version: 1 })
    expect((await early.open()).json()).toMatchObject({
      questionnaire: { version: 1 },
      baseVersion: 1,
    })
  })
})

describe('a client changes what was handed in', () => {
  it('from all three parts of it, as a new version; the old one stays', async () => {
    const { client, clientId, visitId } = await arrives()
    await client.open()
    const first = [
      says('feeling.overall', 2),
      says('need.now', { chosen: ['rest'] }, 'private'),
      says('change.want', { choice: 'no' }, 'discuss'),
      skips('strength.today'),
    ]
    await client.submit(first)
    const again = await client.open()
    expect(again.json()).toMatchObject({ baseVersion: 1, revision: 1 })
    const byConcept = (a: { concept: string }, b: { concept: string }) =>
      a.concept < b.concept ? -1 : 1
    expect(again.json().answers.toSorted(byConcept)).toEqual(first.toSorted(byConcept))
    const changed = await client.submit(feels(4), { baseVersion: 1 })
    expect(changed.json()).toMatchObject({ version: 2 })
    const versions = await clinic.asClient(
      clientId,
      (tx) => tx.sql<{ version: number; base_version: number }[]>`
        select version, base_version from response_version where visit_id = ${visitId}
        order by version`,
    )
    expect(versions).toEqual([
      { version: 1, base_version: 0 },
      { version: 2, base_version: 1 },
    ])
    const visit = await client.browser.get('/api/kiosk/visit')
    expect(visit.json().submitted).toMatchObject([{ form: 'easy', version: 2 }])
  })
})

describe('"vorige keer"', () => {
  const asks = (client: { browser: { get(url: string): Promise<{ json(): unknown }> } }) =>
    client.browser.get('/api/kiosk/previous?form=easy&concept=feeling.overall')

  it('shows only after the client answered, what they said at their visit before', async () => {
    const before = await arrives()
    await before.client.open()
    await before.client.submit([says('feeling.overall', 2, 'private')])
    test.clock.advance({ days: 21 })
    const { client } = await arrives(before.clientId)
    await client.open()
    expect((await asks(client)).json()).toEqual({ previous: null })
    await client.save([skips('feeling.overall')], 1)
    expect((await asks(client)).json()).toEqual({ previous: null })
    await client.save(feels(4), 2)
    expect((await asks(client)).json()).toEqual({
      previous: { day: '2026-03-02', question: 'Hoe gaat het met je?', lines: ['Niet zo goed'] },
    })
  })

  it('not of a question that forms no trend, nor of another client', async () => {
    const before = await arrives()
    await before.client.open()
    await before.client.submit([says('need.now', { chosen: ['rest'] })])
    test.clock.advance({ days: 7 })
    const { client } = await arrives(before.clientId)
    await client.open()
    await client.save([says('need.now', { chosen: ['rest'] }), ...feels(3)], 1)
    const reply = await client.browser.get('/api/kiosk/previous?form=easy&concept=need.now')
    expect(reply.json()).toEqual({ previous: null })
    expect((await asks(client)).json()).toEqual({ previous: null })
  })

  it('brings the names of medicines along, not what was said about them', async () => {
    const before = await arrives()
    await before.client.open('full')
    const list = says(
      'medication.list',
      [{ id: 'm1', name: 'mijn nachtpil', state: 'new' }],
      'private',
    )
    const uses = says('medication.uses', 'yes')
    const handedIn = await before.client.submit([uses, list], { form: 'full' })
    expect(handedIn.statusCode).toBe(200)
    test.clock.advance({ days: 7 })
    const { client } = await arrives(before.clientId)
    const draft = (await client.open('full')).json()
    expect(draft.carried.entries).toEqual({
      'medication.list': [{ id: 'm1', label: 'mijn nachtpil' }],
    })
    expect(draft.answers).toEqual([])
  })
})
