import type { Evaluation, Questionnaire, Screen } from '@samen/questionnaire/domain'
import type { Errand, Place } from './flow.ts'

/** A stop on the way: a screen with a question, or the offer to tell more at a section's end. */
export type Stop =
  | { readonly kind: 'screen'; readonly key: string }
  | { readonly kind: 'more'; readonly section: string }

const isOnRequest = (screen: Screen) =>
  screen.questions.length > 0 && screen.questions.every(({ question }) => question.onRequest)

/**
 * The stops, in order. Questions on request are no stops of their own: a section that has some ends
 * with the offer to open them, and they lead back to it.
 */
export function stopsOf(questionnaire: Questionnaire, evaluation: Evaluation): readonly Stop[] {
  return questionnaire.sections.flatMap((section): readonly Stop[] => {
    const screens = evaluation.screens.filter((screen) => screen.section.code === section.code)
    const stops = screens
      .filter((screen) => !isOnRequest(screen))
      .map((screen): Stop => ({ kind: 'screen', key: screen.key }))
    return requestsOf(questionnaire, evaluation, section.code).length > 0
      ? [...stops, { kind: 'more', section: section.code }]
      : stops
  })
}

export interface Request {
  readonly concept: string
  /** The screen, once the client opened it. */
  readonly screen: Screen | undefined
}

/** What a section offers on request, opened or not, in the order of the questionnaire. */
export function requestsOf(
  questionnaire: Questionnaire,
  evaluation: Evaluation,
  sectionCode: string,
): readonly Request[] {
  const section = questionnaire.sections.find(({ code }) => code === sectionCode)
  const items = section?.items ?? []
  return items.flatMap((item): readonly Request[] => {
    if (item.kind === 'group' || !item.onRequest) return []
    const screen = evaluation.screens.find(
      (each) => isOnRequest(each) && each.questions[0]?.concept === item.concept,
    )
    const offered = evaluation.offered.some(({ concept }) => concept === item.concept)
    return screen || offered ? [{ concept: item.concept, screen }] : []
  })
}

const toPlace = (stop: Stop, on: Errand): Place =>
  stop.kind === 'screen'
    ? { name: 'question', screen: stop.key, on }
    : { name: 'more', section: stop.section }

const indexOf = (stops: readonly Stop[], place: Place) =>
  stops.findIndex((stop) =>
    stop.kind === 'screen'
      ? place.name === 'question' && place.screen === stop.key
      : place.name === 'more' && place.section === stop.section,
  )

const way: Errand = { kind: 'way' }
const preview: Place = { name: 'preview', early: false }

/** Where "next" leads from here. */
export function following(stops: readonly Stop[], place: Place): Place {
  const on = place.name === 'question' ? place.on : way
  switch (on.kind) {
    case 'goals':
      return { name: 'preview', early: true }
    case 'more':
      return { name: 'more', section: on.section }
    case 'change': {
      const fresh = stops
        .slice(indexOf(stops, place) + 1)
        .find((stop) => stop.kind === 'screen' && !on.known.includes(stop.key))
      return fresh ? toPlace(fresh, on) : { name: 'preview', early: on.early }
    }
    case 'way': {
      const next = stops[indexOf(stops, place) + 1]
      return next ? toPlace(next, way) : preview
    }
  }
}

/** Where "back" leads from here: the stop before, the overview, or out to the choice of form. */
export function preceding(stops: readonly Stop[], place: Place): Place {
  const on = place.name === 'question' ? place.on : way
  if (on.kind === 'change') return { name: 'preview', early: on.early }
  if (on.kind === 'more') return { name: 'more', section: on.section }
  if (on.kind === 'goals') return on.from
  if (place.name === 'preview') {
    const last = stops.at(-1)
    return last ? toPlace(last, way) : { name: 'choose' }
  }
  const at = indexOf(stops, place)
  const before = stops[at - 1]
  return before ? toPlace(before, way) : { name: 'choose' }
}

/** How a place is written down in the draft, so that a reload or another kiosk finds it again. */
export function spotOf(place: Place): string | null {
  if (place.name === 'question') return place.screen
  if (place.name === 'more') return `more:${place.section}`
  return place.name === 'preview' ? 'preview' : null
}

/** The place of a spot; the first stop where the spot does not exist (any more). */
export function placeOf(
  stops: readonly Stop[],
  evaluation: Evaluation,
  spot: string | null,
): Place {
  if (spot === 'preview') return preview
  const requested = evaluation.screens.find((screen) => screen.key === spot && isOnRequest(screen))
  if (requested) {
    const section = requested.section.code
    return { name: 'question', screen: requested.key, on: { kind: 'more', section } }
  }
  const found = stops.find((stop) => spotOf(toPlace(stop, way)) === spot) ?? stops[0]
  return found ? toPlace(found, way) : preview
}
