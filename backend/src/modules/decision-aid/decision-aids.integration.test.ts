import { decisionAids } from '@samen/content/decision-aids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { TestApp } from '../../testing/app.ts'
import type { Browser } from '../../testing/browser.ts'
import { Clinic } from '../../testing/clinic.ts'
import type { SeatedClient } from '../../testing/kiosk.ts'

let samen: TestApp
let clinic: Clinic
let vincent: Browser
let anna: Browser
let annaId: string
let samId: string
let sam: SeatedClient
beforeAll(async () => {
  samen = await startTestApp()
  clinic = await Clinic.open(samen)
  await clinic.publishAids()
  await clinic.staff('Vincent', 'administrator')
  vincent = await clinic.signedIn('Vincent')
  annaId = await clinic.clinician('Anna')
  anna = await clinic.signedIn('Anna')
  samId = await clinic.client('Sam', annaId)
  const kiosk = await clinic.kiosk()
  sam = await kiosk.seat(await clinic.code(await clinic.visit(samId, annaId)))
})
afterAll(() => samen.close())

interface Listed {
  readonly id: string
  readonly form: `keuzehulp-${string}`
  readonly versions: { readonly version: number; readonly approval: string | null }[]
}
const list = async (browser = anna) =>
  (await browser.get('/api/decision-aids')).json<{ aids: Listed[] }>().aids
const [medicine, work] = decisionAids
const workId = 'vertellen-op-het-werk'
const form = `keuzehulp-${workId}` as const

describe('a decision aid', () => {
  test('is there for Anna and the administrator, in the order it was published', async () => {
    const shipped = decisionAids.map(({ id }) => id)
    expect((await list()).map(({ id }) => id).toSorted()).toEqual(shipped.toSorted())
    expect(await list(vincent)).toEqual(await list())
    const one = await anna.get(`/api/decision-aids/${workId}`)
    expect(one.json()).toMatchObject({ version: 1, form, definition: work })
    expect((await anna.get('/api/decision-aids/er-is-geen')).statusCode).toBe(404)
  })

  test('is published in versions: an older one stays to be read', async () => {
    const definition = { ...medicine, date: '2026-02-01' }
    const reply = await vincent.post('/api/decision-aids', { definition, approval: 'Akkoord' })
    const id = 'medicijnen-veranderen'
    expect([reply.statusCode, reply.json()]).toMatchObject([201, { id, version: 2 }])
    const listed = (await list()).find((aid) => aid.id === id)
    expect(listed?.versions.map(({ approval }) => approval)).toEqual([null, 'Akkoord'])
    const dates = await Promise.all(
      ['', '?version=1', '?version=2'].map(async (query) => {
        const aid = await anna.get(`/api/decision-aids/${id}${query}`)
        return aid.json<{ definition: { date: string } }>().definition.date
      }),
    )
    expect(dates).toEqual(['2026-02-01', medicine?.date, '2026-02-01'])
    expect((await anna.get(`/api/decision-aids/${id}?version=3`)).statusCode).toBe(404)
  })

  test('that misses what IPDAS asks is refused, and says what', async () => {
    const refused = [
      [{ ...work, options: work?.options.slice(0, 1) }, /^definition\.options/m],
      [{ ...work, sources: [] }, /^definition\.(sources|options)/m],
      [{}, /^definition/],
    ] as const
    for (const [definition, place] of refused) {
      const reply = await vincent.post('/api/decision-aids', { definition })
      expect([reply.statusCode, reply.json().code]).toEqual([422, 'not-publishable'])
      type Field = { place: string; reason: string; code?: string; criterion?: string }
      const { fields } = reply.json<{ fields: Field[] }>()
      // Stable, for words in another language.
      for (const { code } of fields) expect(code).toMatch(/^[a-z-]+$/)
      expect(fields.some(({ criterion }) => criterion !== undefined)).toBe(true)
      expect(fields.map((field) => field.place).join('\n')).toMatch(place)
      // Each says which criterion asks for it.
      expect(fields.some(({ reason }) => /\([A-Za-z0-9.-]+: .+\)$/.test(reason))).toBe(true)
    }
    expect((await list()).find(({ id }) => id === workId)?.versions).toHaveLength(1)
  })
})

describe('the day on which an aid is published', () => {
  type Field = { place: string; code: string; values: unknown; criterion?: string }
  const offered = async (dates: object) => {
    const reply = await vincent.post('/api/decision-aids', { definition: { ...work, ...dates } })
    const fields = reply.json<{ fields?: Field[] }>().fields ?? []
    const said = fields.map(({ place, code, values, criterion }) => ({
      place,
      code,
      values,
      criterion,
    }))
    return [reply.statusCode, said]
  }
  const today = '2026-03-02'

  test('an aid that was to be read again before it is refused, with the place and the day', async () => {
    const passed = {
      place: 'definition.nextUpdate',
      code: 'update-passed',
      values: { today },
      criterion: 'certifying.update-policy',
    }
    const old = { date: '2018-01-01', nextUpdate: '2020-01-01' }
    expect(await offered(old)).toEqual([422, [passed]])
    expect(await offered({ date: '2025-01-01', nextUpdate: today })).toEqual([422, [passed]])
  })

  test('an aid that is dated after it is refused, with the place and the day', async () => {
    const tomorrow = { date: '2026-03-03', nextUpdate: '2028-03-03' }
    const ahead = { date: '2030-01-01', nextUpdate: '2032-01-01' }
    const toCome = {
      place: 'definition.date',
      code: 'date-to-come',
      values: { today },
      criterion: 'certifying.date',
    }
    expect(await offered(tomorrow)).toEqual([422, [toCome]])
    expect(await offered(ahead)).toEqual([422, [toCome]])
    expect((await list()).find(({ id }) => id === workId)?.versions).toHaveLength(1)
  })

  test('an aid of today that is read again from tomorrow on is published', async () => {
    const id = 'wie-erbij'
    const definition = {
      ...decisionAids.find((aid) => aid.id === id),
      date: today,
      nextUpdate: '2026-03-03',
    }
    const reply = await vincent.post('/api/decision-aids', { definition })
    expect([reply.statusCode, reply.json()]).toMatchObject([201, { id, version: 2 }])
  })
})

describe('Sam at the kiosk', () => {
  test('reads the aids, and nobody is told which', async () => {
    const shelf = await sam.browser.get('/api/kiosk/decision-aids')
    const { aids } = shelf.json<{ aids: Listed[] }>()
    expect(aids.find(({ id }) => id === workId)).toMatchObject({ title: work?.title, form })
    const one = await sam.browser.get(`/api/kiosk/decision-aids/${workId}`)
    expect(one.json()).toMatchObject({ definition: work, form })
    const events = await clinic.run(
      ({ sql }) => sql<{ action: string }[]>`
        select action from audit_event where client_id = ${samId} and object_id like '%werk%'`,
    )
    expect(events).toHaveLength(0)
  })

  test('answers what it asks in the same engine, beside the preparation', async () => {
    const opened = (await sam.open(form)).json<{
      questionnaire: { definition: { id: string; sections: { items: unknown[] }[] } }
    }>()
    expect(opened.questionnaire.definition.id).toBe(form)
    const [concept] = Object.values(
      opened.questionnaire.definition.sections.at(-1)?.items ?? [],
    ).map((item) => (item as { concept: string }).concept)
    const answer = {
      concept: concept ?? '',
      value: 'Ik denk aan één collega',
      sharing: 'shared',
    } as const
    expect((await sam.save([answer], 1, { form })).statusCode).toBe(200)
    // Another aid's draft waits beside it.
    const other = await sam.open('keuzehulp-wie-erbij')
    expect(other.json()).toMatchObject({
      revision: 1,
      questionnaire: { definition: { id: 'keuzehulp-wie-erbij' } },
    })
    expect((await sam.submit([answer], { form })).json()).toMatchObject({ version: 1 })
    const visit = (await sam.browser.get('/api/kiosk/visit')).json()
    expect(visit.submitted).toEqual([])
    expect(visit.beside).toEqual([
      { form: 'keuzehulp-wie-erbij', savedAt: '2026-03-02T09:00:00.000Z', submittedAt: null },
      { form, savedAt: null, submittedAt: '2026-03-02T09:00:00.000Z' },
    ])
  })

  test('shows Anna which choice it was about only when something of it is shared', async () => {
    const versions = async () =>
      (await anna.get(`/api/clients/${samId}/consultation`)).json<{
        consultation: { versions: { source: { questionnaireId: string } }[] }
      }>().consultation.versions
    expect((await versions()).map(({ source }) => source.questionnaireId)).toEqual([form])
    const own = 'keuzehulp-wie-erbij'
    expect((await sam.submit([], { form: own })).statusCode).toBe(200)
    expect((await versions()).map(({ source }) => source.questionnaireId)).toEqual([form])
    expect((await anna.get(`/api/clients/${samId}/consultation`)).body).not.toContain(own)
    const { visits } = (await anna.get('/api/visits')).json<{ visits: { id: string }[] }>()
    const at = `/api/clients/${samId}/responses/${visits[0]?.id}/${own}/1`
    expect((await anna.get(at)).statusCode).toBe(404)
  })

  test('has not prepared by it: the list of the day tells nothing of an aid', async () => {
    const today = (await anna.get('/api/visits')).json<{ visits: { preparation: string }[] }>()
    expect(today.visits.map(({ preparation }) => preparation)).toEqual(['none'])
  })
})
