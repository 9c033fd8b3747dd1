import { render, screen } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import type { KioskVisit, SentDraft } from '../api.ts'
import { KioskContext } from '../context.ts'
import { handIn } from '../draft/hand-in.ts'
import { createKiosk } from '../kiosk-model.ts'
import { ChooseScreen } from '../screens/choose-screen.tsx'
import { littleQuestionnaire } from '../testing/little-questionnaire.ts'
import { visitOfSam } from '../testing/shown.tsx'
import { VisitContext } from '../visit-context.ts'
import { createVisit } from '../visit-model.ts'

afterEach(() => vi.unstubAllGlobals())

// The test's border: what a server sends, as far as it is read here.
const afterwards = {
  form: 'after',
  revision: 1,
  baseVersion: 0,
  questionnaire: { version: 1, definition: { ...littleQuestionnaire, form: 'after' } },
  answers: [],
  opened: [],
  at: null,
  carried: { entries: {}, agreements: [], unconfirmed: [], unfinished: [] },
} as unknown as SentDraft
const reopened: KioskVisit = {
  ...visitOfSam,
  events: [
    { kind: 'reopened', at: '2026-03-02T09:30:00.000Z', name: 'Anna', reason: 'Een afspraak' },
  ],
}

/** Sam answers the questions for afterwards; nothing is taken any more, for this reason. */
function answering(code: string) {
  const refusal = { code, message: code, requestId: 'r' }
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(
      path.endsWith('/visit') ? Response.json(reopened) : Response.json(refusal, { status: 409 }),
    ),
  )
  const kiosk = createKiosk({ device: undefined, enrolmentCode: undefined, reloaded: false })
  const found: { visit?: ReturnType<typeof createVisit> } = {}
  render(() => {
    const visit = createVisit(kiosk)
    found.visit = visit
    return (
      <KioskContext.Provider value={kiosk}>
        <VisitContext.Provider value={visit}>
          <ChooseScreen />
        </VisitContext.Provider>
      </KioskContext.Provider>
    )
  })
  const { visit } = found
  if (!visit) throw new Error('no visit')
  return { visit, draft: visit.drafts.take('after', afterwards) }
}
const claim = /op een ander scherm ingeleverd/

test('opened again while Sam answers: nobody says that Sam handed it in elsewhere', async () => {
  const { visit, draft } = answering('consultation-open')
  draft.openOnRequest('story.note')
  await draft.saver.flush()
  await vi.waitFor(() => expect(visit.said()).toBeDefined())
  expect(screen.queryByText(claim)).toBeNull()
})

test('handing it in then says the same: no other screen took it', async () => {
  const { draft } = answering('consultation-open')
  expect(await handIn(draft)).toBe('other-state')
})

test('what was handed in on another screen is still called so', async () => {
  const { visit, draft } = answering('version-conflict')
  expect(await handIn(draft)).toBe('elsewhere')
  visit.say('handed-in-elsewhere')
  screen.getByText(claim)
})
