import {
  type Carried,
  type DraftState,
  evaluate,
  nothingCarried,
} from '@samen/questionnaire/domain'
import { describe, expect, it } from 'vitest'
import type { Place } from './flow.ts'
import { stepsOf } from './steps.ts'
import { littleQuestionnaire as questionnaire } from './testing/little-questionnaire.ts'

const nothing: DraftState = { answers: [], opened: [] }
const question = (screen: string): Place => ({ name: 'question', screen, on: { kind: 'way' } })
const step = (place: Place, state = nothing, carried: Carried = nothingCarried) =>
  stepsOf(questionnaire, evaluate(questionnaire, state, carried, 'nl'), place)

describe('"stap 2 van 4"', () => {
  it('counts what everybody gets, and the overview as the last step', () => {
    expect(step(question('strength.today'))).toEqual({ now: 1, total: 4 })
    expect(step(question('goal.conversation'))).toEqual({ now: 3, total: 4 })
    expect(step({ name: 'preview', early: false })).toEqual({ now: 4, total: 4 })
  })

  it('keeps the total when an answer brings a question; it belongs to the step before', () => {
    const state: DraftState = {
      answers: [{ concept: 'medication.uses', value: 'yes', sharing: 'shared' }],
      opened: ['story.note'],
    }
    expect(step(question('medication.uses'), state)).toEqual({ now: 2, total: 4 })
    expect(step(question('medication.worry'), state)).toEqual({ now: 2, total: 4 })
    expect(step(question('goal.conversation'), state)).toEqual({ now: 3, total: 4 })
    expect(step(question('story.note'), state)).toEqual({ now: 1, total: 4 })
  })

  it('counts the offer to tell more with the section it ends', () => {
    expect(step({ name: 'more', section: 'strength' })).toEqual({ now: 1, total: 4 })
  })

  it('counts agreements once, however many are open', () => {
    const carried: Carried = {
      agreements: [
        { id: 'a', label: 'Wandelen' },
        { id: 'b', label: 'Bellen' },
      ],
      entries: {},
    }
    expect(step(question('group:agreement@b'), nothing, carried)).toEqual({ now: 1, total: 5 })
    expect(step(question('strength.today'), nothing, carried)).toEqual({ now: 2, total: 5 })
  })
})
