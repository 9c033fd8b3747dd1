import { type PreparationTexts, preparationTexts } from '@samen/i18n/nl/kiosk-preparation'
import { type Accessor, createRoot, createSignal, onCleanup } from 'solid-js'
import { failedWith, HttpError } from '../shared/http-error.ts'
import * as api from './api.ts'
import type { Draft } from './draft/draft-model.ts'
import { createDraft } from './draft/draft-model.ts'
import { confirmed, lose } from './flow.ts'
import { freshStart } from './fresh-start.ts'
import type { Kiosk } from './kiosk-model.ts'
import { forgetOnPage, rememberOnPage } from './page-memory.ts'
import { placeOf, spotOf, stopsOf } from './path.ts'

export type ClaimOutcome = 'ok' | 'wrong' | 'locked' | 'revoked' | 'unreachable'
/** What has to be said once, on top of the next screen. */
export type Said = 'taken-over' | 'handed-in-elsewhere'

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
  /** Begins or resumes a form. Throws `HttpError`. */
  readonly open: (form: api.Form) => Promise<void>
  /** After a reload: finds whose visit this is and where they were. Throws `HttpError`. */
  readonly resume: (form: api.Form | undefined) => Promise<void>
  readonly refresh: () => Promise<void>
  /** The session ended at some call. */
  readonly sessionLost: () => void
  readonly handedIn: () => void
  /** Saves what can be saved, ends the session and begins again with nothing left. */
  readonly leave: () => Promise<void>
}

export function createVisit(kiosk: Kiosk): Visit {
  const [callingName, setCallingName] = createSignal('')
  const [visit, setVisit] = createSignal<api.KioskVisit>()
  const [draft, setDraft] = createSignal<Draft>()
  const [said, say] = createSignal<Said>()
  const sessionLost = () => kiosk.move(lose)
  let code = ''
  let typedNow = ''
  let dropDraft = () => {}
  /** Resolves to whether the server ended the session; false while it was not asked to. */
  let sessionEnd = Promise.resolve(false)

  function forgetDraft() {
    draft()?.saver.stop()
    setDraft(undefined)
    dropDraft()
    dropDraft = () => {}
  }
  onCleanup(forgetDraft)

  async function refresh() {
    const found = await api.loadVisit()
    setVisit(found)
    setCallingName(found.callingName)
    const { language, textSize } = kiosk.chosen()
    const remembered = found.preferences
    if (!language && remembered.language) kiosk.remember({ language: remembered.language })
    if (!textSize && remembered.textSize) kiosk.remember({ textSize: remembered.textSize })
  }

  function take(form: api.Form, sent: api.SentDraft): Draft {
    forgetDraft()
    // A pause is no spot: the draft remembers the last question the client was at.
    let spot = sent.at
    return createRoot((dispose) => {
      dropDraft = dispose
      const made = createDraft({
        form,
        sent,
        language: kiosk.language,
        spot: () => (spot = spotOf(kiosk.flow().resume ?? kiosk.place()) ?? spot),
        reload: () => api.openDraft(form),
        onTakenOver() {
          say('taken-over')
          if (kiosk.place().name === 'submitting') kiosk.go({ name: 'preview', early: false })
        },
        onSessionLost: sessionLost,
        onGone() {
          say('handed-in-elsewhere')
          kiosk.go({ name: 'choose' })
        },
      })
      setDraft(made)
      return made
    })
  }

  async function open(form: api.Form) {
    const made = take(form, await api.openDraft(form))
    rememberOnPage({ busy: true, form })
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
    const sameCode = code !== '' && code === typedNow
    const sameWords =
      sent.answers.length > 0 && visit()?.startsAt === startsAt && before.saver.knows(server)
    if (sameCode || sameWords) {
      kiosk.move(confirmed)
      void before.saver.flush()
      return
    }
    forgetDraft()
    kiosk.move((flow) => confirmed({ ...flow, resume: null }))
  }

  return {
    texts: () => kiosk.loaded()?.preparationTexts ?? preparationTexts,
    callingName,
    visit,
    draft,
    said,
    say,
    sessionLost,
    refresh,
    open,
    async claim(typed) {
      const device = kiosk.device()
      if (!device) return 'revoked'
      try {
        const { callingName: name } = await api.claim(device, typed)
        typedNow = typed
        setCallingName(name)
        kiosk.go({ name: 'is-it-you' })
        return 'ok'
      } catch (error) {
        return claimOutcome(error)
      }
    },
    async confirm(itIsMe) {
      try {
        await api.confirm(itIsMe)
        if (!itIsMe) {
          forgetDraft()
          kiosk.go({ name: 'not-you' })
          return true
        }
        const before = visit()?.startsAt
        await refresh()
        rememberOnPage({ busy: true })
        const { chosen } = kiosk
        if (chosen().language || chosen().textSize) void keep(chosen())
        const unfinished = draft()
        if (unfinished && kiosk.flow().resume) {
          await goOn(unfinished, before)
        } else {
          forgetDraft()
          kiosk.move((flow) => confirmed({ ...flow, resume: null }))
        }
        code = typedNow
        return true
      } catch (error) {
        if (error instanceof HttpError) return false
        throw error
      }
    },
    async resume(form) {
      await refresh()
      if (form) await open(form)
      else kiosk.go({ name: 'who-sees' })
    },
    handedIn() {
      forgetDraft()
      say(undefined)
      code = ''
      typedNow = ''
      forgetOnPage()
      kiosk.go({ name: 'thanks' })
      // Nothing more is asked of the server for this client; "Klaar" tries again if this fails.
      sessionEnd = ended()
    },
    async leave() {
      await draft()?.saver.flush()
      forgetDraft()
      setVisit(undefined)
      setCallingName('')
      forgetOnPage()
      freshStart((await sessionEnd) || (await ended()))
    },
  }

  async function keep(preferences: Parameters<typeof api.keepPreferences>[0]) {
    try {
      await api.keepPreferences(preferences)
    } catch (error) {
      // Remembering is an extra; nobody waits for it.
      if (!(error instanceof HttpError)) throw error
    }
  }
}

/** Ends the session; false when the network is gone. The session then ends by itself, soon. */
async function ended(): Promise<boolean> {
  try {
    await api.endSession()
    return true
  } catch (error) {
    return error instanceof HttpError && error.status !== 0
  }
}

function claimOutcome(error: unknown): ClaimOutcome {
  if (!(error instanceof HttpError)) throw error
  if (failedWith(error, 429)) return 'locked'
  if (error.passing) return 'unreachable'
  return failedWith(error, 403) || failedWith(error, 401) ? 'revoked' : 'wrong'
}
