import { type PreparationTexts, preparationTexts } from '@samen/i18n/nl/kiosk-preparation'
import { type Accessor, createEffect, createSignal, on } from 'solid-js'
import { HttpError } from '../shared/http-error.ts'
import * as api from './api.ts'
import { type ClaimOutcome, claimOutcome } from './claim-outcome.ts'
import { createDraftHolder, type DraftHolder } from './draft/draft-holder.ts'
import type { Draft } from './draft/draft-model.ts'
import { confirmed, leaving, lose } from './flow.ts'
import { freshStart } from './fresh-start.ts'
import type { Kiosk } from './kiosk-model.ts'
import { forgetOnPage, rememberOnPage } from './page-memory.ts'
import { placeOf, stopsOf } from './path.ts'
import { sessionEnded, within } from './session-end.ts'

/**
 * What has to be said once, on top of the next screen. `other-state`: the consultation was closed or
 * opened again meanwhile, which the visit itself tells.
 */
export type Said = 'taken-over' | 'handed-in-elsewhere' | 'other-state'

/** Where a form leads that is no preparation: a decision aid's, or the questions for afterwards. */
export interface Exits {
  /** "Back" from its first question, and "next" from its last. */
  readonly first: () => void
  readonly last: () => void
  /** "Back" from the overview. */
  readonly beforeOverview: () => void
  /** The client leaves it as it is; it waits. */
  readonly out: () => void
  readonly handedIn: () => void
}

/** One client's visit at this kiosk, from the code to the thank you. Lives in memory only. */
export interface Visit {
  readonly texts: Accessor<PreparationTexts>
  readonly callingName: Accessor<string>
  readonly visit: Accessor<api.KioskVisit | undefined>
  readonly draft: Accessor<Draft | undefined>
  readonly said: Accessor<Said | undefined>
  readonly say: (what: Said | undefined) => void
  readonly claim: (code: string) => Promise<ClaimOutcome>
  /** False when it could not be asked; the client can try again. */
  readonly confirm: (itIsMe: boolean) => Promise<boolean>
  /** Begins or resumes a preparation. Throws `HttpError`. */
  readonly open: (form: api.Preparation) => Promise<void>
  /** The drafts of this visit: the one that is shown, and a preparation put aside for it. */
  readonly drafts: DraftHolder
  /** Set while another form than a preparation is shown. */
  readonly exits: Accessor<Exits | undefined>
  readonly setExits: (exits: Exits | undefined) => void
  /** After a reload: finds whose visit this is and where they were. Throws `HttpError`. */
  readonly resume: (form: api.Preparation | undefined) => Promise<void>
  readonly refresh: () => Promise<void>
  /** The session ended at some call. */
  readonly sessionLost: () => void
  /** Nobody seems to be there: the session ends, and what is here waits for the code. */
  readonly lock: () => void
  readonly handedIn: () => void
  /** Saves what can be saved, ends the session and begins again with nothing left. */
  readonly leave: () => Promise<void>
}

export function createVisit(kiosk: Kiosk): Visit {
  const [callingName, setCallingName] = createSignal('')
  const [visit, setVisit] = createSignal<api.KioskVisit>()
  const [said, say] = createSignal<Said>()
  const sessionLost = () => kiosk.move(lose)
  const [exits, setExits] = createSignal<Exits>()
  const drafts = createDraftHolder({
    kiosk,
    onSessionLost: sessionLost,
    onTakenOver() {
      say('taken-over')
      if (kiosk.place().name === 'submitting') kiosk.go({ name: 'preview', early: false })
    },
    onGone() {
      say('other-state')
      if (exits()) exits()?.out()
      else kiosk.go({ name: 'choose' })
    },
    onHandedIn: () => void extra(refresh()),
  })
  const { draft } = drafts
  /** The code of this visit, and the one typed last: how a client is known again. Never shown. */
  let code = ''
  let typed = ''
  /** Resolves to whether the server ended the session; false while it was not asked to. */
  let sessionEnd = Promise.resolve(false)
  /** Locking ends a session; the next one does not begin before that. */
  let locking: Promise<unknown> = Promise.resolve()

  createEffect(on(kiosk.chosen, (chosen) => visit() && keep(chosen), { defer: true }))

  async function refresh() {
    const found = await api.loadVisit()
    setVisit(found)
    setCallingName(found.callingName)
    const { language, textSize } = kiosk.chosen()
    const remembered = found.preferences
    if (!language && remembered.language) kiosk.remember({ language: remembered.language })
    if (!textSize && remembered.textSize) kiosk.remember({ textSize: remembered.textSize })
  }

  function forget() {
    setExits(undefined)
    drafts.forgetAll()
  }

  async function open(form: api.Preparation) {
    const made = drafts.take(form, await api.openDraft(form))
    rememberOnPage({ busy: true, form })
    void keep({ form })
    const stops = stopsOf(made.definition, made.evaluation())
    const { at, baseVersion } = made.opened
    // What was handed in is changed from the overview.
    const spot = at ?? (baseVersion > 0 ? 'preview' : null)
    kiosk.go(placeOf(stops, made.evaluation(), spot))
  }

  /** Typed again after the session ended: on with what is in memory, if it is the same visit. */
  async function goOn(before: Draft, startsAt: string | undefined) {
    const sent = await api.openDraft(before.form)
    const server = { answers: sent.answers, opened: sent.opened, at: sent.at }
    const sameCode = code !== '' && code === typed
    const sameWords =
      sent.answers.length > 0 && visit()?.startsAt === startsAt && before.saver.knows(server)
    if (sameCode || sameWords) {
      kiosk.move(confirmed)
      void drafts.flush()
      return
    }
    beginAnew()
  }

  /** It is the client: their visit is fetched, and they begin or go on. */
  async function arrive() {
    const before = visit()?.startsAt
    await refresh()
    rememberOnPage({ busy: true })
    const { language, textSize } = kiosk.chosen()
    if (language || textSize) void keep(kiosk.chosen())
    const unfinished = draft()
    const isItsTime = (unfinished?.form === 'after') === visit()?.closed
    if (unfinished && isItsTime && kiosk.flow().resume) await goOn(unfinished, before)
    else beginAnew()
    code = typed
  }

  const endOnce = async () => (await sessionEnd) || (await sessionEnded())

  const begin = () => (visit()?.closed ? ({ name: 'after' } as const) : null)

  function beginAnew() {
    forget()
    const resume = begin()
    kiosk.move((flow) => confirmed({ ...flow, resume }))
  }

  return {
    texts: () => kiosk.loaded()?.preparationTexts ?? preparationTexts,
    callingName,
    visit,
    draft,
    drafts,
    exits,
    setExits,
    said,
    say,
    sessionLost,
    refresh,
    open,
    async claim(digits) {
      const screen = kiosk.room?.at ?? kiosk.device()
      if (!screen) return 'revoked'
      await locking
      try {
        const claimed = await api.claim(screen, digits)
        typed = digits
        setCallingName(claimed.callingName)
        kiosk.go({ name: 'is-it-you' })
        return 'ok'
      } catch (error) {
        return claimOutcome(error)
      }
    },
    async confirm(itIsMe) {
      try {
        await api.confirm(itIsMe)
        if (itIsMe) await arrive()
        else {
          forget()
          kiosk.go({ name: 'not-you' })
        }
        return true
      } catch (error) {
        if (error instanceof HttpError) return false
        throw error
      }
    },
    async resume(form) {
      await refresh()
      if (form && !begin()) await open(form)
      else kiosk.go(begin() ?? { name: 'who-sees' })
    },
    lock() {
      forgetOnPage()
      const last = within(4_000, drafts.flush(), undefined)
      kiosk.move(lose)
      locking = last.then(sessionEnded)
    },
    handedIn() {
      const beside = exits()
      if (beside) return beside.handedIn()
      forget()
      say(undefined)
      code = ''
      typed = ''
      forgetOnPage()
      kiosk.go({ name: 'thanks' })
      // Nothing more is asked of the server for this client; "Klaar" tries again if this fails.
      sessionEnd = sessionEnded()
    },
    async leave() {
      const last = drafts.flush()
      kiosk.move(leaving)
      await within(4_000, last, undefined)
      forget()
      setVisit(undefined)
      setCallingName('')
      forgetOnPage()
      freshStart(await within(4_000, endOnce(), false), kiosk.room?.back)
    },
  }

  function keep(preferences: Parameters<typeof api.keepPreferences>[0]) {
    return extra(api.keepPreferences(preferences))
  }

  /** Remembering, or telling when something was handed in: nobody waits for it. */
  async function extra(call: Promise<unknown>) {
    try {
      await call
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
    }
  }
}
