import type { Confirmable } from '@samen/consultation/room'
import type { Answer } from '@samen/questionnaire/domain'
import { newId } from '../../ids.ts'
import type { DraftCarried } from './draft-content.ts'

/** A yes of the client to what was written earlier. */
export interface SaidYes extends Confirmable {
  /** Of the event in the access log that says so. */
  readonly eventId: string
}

/**
 * What the client confirms by handing this in: "Dit is opgeschreven. Klopt het?" answered with yes,
 * and shared. A yes that is kept back confirms nothing.
 */
export function saidYes(
  answers: readonly Answer[],
  { unconfirmed = [] }: DraftCarried,
  now: Date,
): readonly SaidYes[] {
  if (unconfirmed.length === 0) return []
  const places = new Set(answers.filter(isYes).map(({ instance }) => instance))
  return unconfirmed
    .filter(({ id }) => places.has(id))
    .map(({ what }) => ({ ...what, eventId: newId(now) }))
}

function isYes(answer: Answer): boolean {
  if (answer.concept !== 'written.correct' || answer.sharing !== 'shared') return false
  if (!('value' in answer) || typeof answer.value !== 'object') return false
  return 'choice' in answer.value && answer.value.choice === 'yes'
}
