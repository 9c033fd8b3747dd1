import type { Confirmable } from '@samen/consultation/room'
import type { Answer } from '@samen/questionnaire/domain'
import { newId } from '../../ids.ts'
import type { DraftCarried } from './draft-content.ts'

/** What the client says of something that was written earlier. */
export interface Said extends Confirmable {
  /** Of the event in the access log that says so. */
  readonly eventId: string
}

export interface SaidOfWritten {
  /** The client's yes to it. */
  readonly confirmed: readonly Said[]
  /** Whatever yes was said in this visit's questionnaire stands no longer. */
  readonly takenBack: readonly Said[]
}

/**
 * What the client confirms by handing this in: "Dit is opgeschreven. Klopt het?" answered with yes,
 * and shared; a yes that is kept back confirms nothing. The newest version that was handed in counts:
 * where it says no such yes, an earlier one is taken back.
 *
 * @param isChange it changes what was handed in before. Else it takes back only what it answers: what
 * another form said stays when this one says nothing about it.
 */
export function saidOfWritten(
  answers: readonly Answer[],
  { unconfirmed = [] }: DraftCarried,
  isChange: boolean,
  now: Date,
): SaidOfWritten {
  if (unconfirmed.length === 0) return { confirmed: [], takenBack: [] }
  const shared = answers.filter(
    ({ concept, sharing }) => concept === 'written.correct' && sharing === 'shared',
  )
  const yes = placesOf(shared.filter(isYes))
  const answered = placesOf(shared.filter((answer) => 'value' in answer))
  const said = (is: (place: string) => boolean) =>
    unconfirmed
      .filter(({ id }) => is(id))
      .map(({ what }): Said => ({ ...what, eventId: newId(now) }))
  return {
    confirmed: said((place) => yes.has(place)),
    takenBack: said((place) => !yes.has(place) && (isChange || answered.has(place))),
  }
}

const placesOf = (answers: readonly Answer[]) => new Set(answers.map(({ instance }) => instance))

function isYes(answer: Answer): boolean {
  if (!('value' in answer) || typeof answer.value !== 'object') return false
  return 'choice' in answer.value && answer.value.choice === 'yes'
}
