/**
 * Where the client is at the kiosk, and where that leads. Pure: no answers, no network, no time.
 * A place that is not on the way is refused, so a late reply can never pull the client somewhere.
 */
export type Place =
  | { readonly name: 'start' }
  | { readonly name: 'unenrolled' }
  | { readonly name: 'enrol' }
  | { readonly name: 'waiting' }
  | { readonly name: 'code'; readonly again?: true }
  | { readonly name: 'no-code' }
  /** `doubting`: the client said no, and is asked once more before the code dies. */
  | { readonly name: 'is-it-you'; readonly doubting?: true }
  | { readonly name: 'not-you' }
  | { readonly name: 'who-sees' }
  | { readonly name: 'choose' }
  | { readonly name: 'question'; readonly screen: string; readonly on: Errand }
  | { readonly name: 'more'; readonly section: string }
  | { readonly name: 'preview'; readonly early: boolean }
  | { readonly name: 'submitting'; readonly early: boolean }
  | { readonly name: 'thanks' }
  | { readonly name: 'paused'; readonly why: PauseReason; readonly from: Place }
  | { readonly name: 'leaving' }
  /** The decision aids; one of them, at one of its pages; and the client's rights. */
  | { readonly name: 'aids'; readonly from: Place }
  | {
      readonly name: 'aid'
      readonly aid: string
      readonly page: string
      /** The page from which its sources are read, and who made it. */
      readonly behind?: string
      readonly from: Place
    }
  | { readonly name: 'rights'; readonly page?: string; readonly from: Place }
  /** Once the consultation is closed. */
  | { readonly name: 'after'; readonly page?: 'agreed' | 'looked' }
/** A pause; stopping without handing in; or, at the overview, not handing in yet. */
export type PauseReason = 'pause' | 'stopped' | 'later'
export type PlaceName = Place['name']

/**
 * Why the client is at this question: on the way through; to change one line of the overview (with
 * the screens that existed then, so that what appears by the change is still asked); from "more to
 * tell"; or asked for the conversation goals before stopping early.
 */
export type Errand =
  | { readonly kind: 'way' }
  | { readonly kind: 'change'; readonly known: readonly string[]; readonly early: boolean }
  | { readonly kind: 'more'; readonly section: string }
  | { readonly kind: 'goals'; readonly from: Place }

/** What lies over a place; closing it gives the place back as it was. */
export type Over =
  | 'help'
  | 'complaint'
  | 'readers'
  | 'settings'
  | 'stop'
  | 'talk'
  | 'hidden'
  | 'idle'

export interface Flow {
  readonly place: Place
  readonly over: Over | null
  /** Where to go on after the code was typed again. */
  readonly resume: Place | null
}

/** Places of the client's own visit: a session stands behind them. */
const ofTheVisit: readonly PlaceName[] = [
  'who-sees',
  'choose',
  'question',
  'more',
  'preview',
  'submitting',
  'paused',
  'aids',
  'aid',
  'rights',
  'after',
]

/** To read beside the questions, from wherever the client is. */
const beside = ['aids', 'aid', 'rights'] as const

const ways: Readonly<Record<PlaceName, readonly PlaceName[]>> = {
  start: ['code', 'unenrolled', 'enrol'],
  unenrolled: ['enrol'],
  enrol: ['start'],
  // After a reload, until the server says whose visit this is.
  waiting: [
    'start',
    'unenrolled',
    'code',
    'is-it-you',
    'who-sees',
    'choose',
    'question',
    'more',
    'preview',
    'after',
  ],
  code: ['start', 'no-code', 'is-it-you', 'unenrolled'],
  'no-code': ['code', 'start'],
  'is-it-you': ['is-it-you', 'who-sees', 'not-you', 'code', ...ofTheVisit],
  'not-you': ['start'],
  'who-sees': ['choose', ...beside],
  choose: ['who-sees', 'question', 'more', 'preview', 'paused', 'after', ...beside],
  question: ['question', 'more', 'preview', 'choose', 'paused', 'after', ...beside],
  more: ['question', 'more', 'preview', 'choose', 'paused', ...beside],
  preview: ['question', 'more', 'submitting', 'choose', 'paused', 'after', ...beside],
  submitting: ['preview', 'thanks', 'choose', 'after', 'aid'],
  thanks: ['start', ...beside],
  paused: ['question', 'more', 'preview', 'choose', 'start', ...beside],
  leaving: [],
  // They lead back to wherever they were opened.
  aids: [...ofTheVisit, 'thanks'],
  aid: [...ofTheVisit, 'thanks'],
  rights: [...ofTheVisit, 'thanks'],
  after: ['after', 'choose', 'question', 'preview', 'rights'],
}

export const flowAt = (place: Place): Flow => ({ place, over: null, resume: null })

/** Goes there if it is on the way; what lay over the old place is gone. */
export function go(flow: Flow, place: Place): Flow {
  return waysFrom(flow.place).includes(place.name) ? { ...flow, place, over: null } : flow
}

/** What is read after handing in leads back to the thanks, and to no question. */
const waysFrom = (place: Place) =>
  'from' in place && place.from.name === 'thanks' ? ways.thanks.concat('thanks') : ways[place.name]

/** Lays something over the place. A hidden screen stays hidden until the client shows it again. */
export function open(flow: Flow, over: Over): Flow {
  return flow.over === 'hidden' && over === 'idle' ? flow : { ...flow, over }
}
export const close = (flow: Flow): Flow => ({ ...flow, over: null })

/** The session ended: the code is asked again, and then the client goes on where this was. */
export function lose(flow: Flow): Flow {
  const { place } = flow
  if (!ofTheVisit.includes(place.name)) return flow
  const resume =
    place.name === 'submitting' ? { name: 'preview' as const, early: place.early } : place
  return { place: { name: 'code', again: true }, over: null, resume }
}

/** The client said "yes, that is me": on to who sees what, or back to where the session ended. */
export function confirmed(flow: Flow): Flow {
  if (flow.place.name !== 'is-it-you') return flow
  return { place: flow.resume ?? { name: 'who-sees' }, over: null, resume: null }
}

/** From anywhere, and from there nowhere: a new page begins. */
export const leaving = (): Flow => flowAt({ name: 'leaving' })

export const isOfTheVisit = (place: Place): boolean => ofTheVisit.includes(place.name)
