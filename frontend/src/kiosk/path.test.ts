import { type DraftState, evaluate, nothingCarried } from '@samen/questionnaire/domain'
import { describe, expect, it } from 'vitest'
import type { Place } from './flow.ts'
import { following, placeOf, preceding, requestsOf, spotOf, stopsOf } from './path.ts'
import { littleQuestionnaire as questionnaire } from './testing/little-questionnaire.ts'

const nothing: DraftState = { answers: [], opened: [] }
const usesMedicine: DraftState = {
  answers: [{ concept: 'medication.uses', value: 'yes', sharing: 'shared' }],
  opened: [],
}
const at = (state: DraftState) => {
  const evaluation = evaluate(questionnaire, state, nothingCarried, 'nl')
  return { evaluation, stops: stopsOf(questionnaire, evaluation) }
}
const question = (screen: string): Place => ({ name: 'question', screen, on: { kind: 'way' } })
const more: Place = { name: 'more', section: 'strength' }
const preview: Place = { name: 'preview', early: false }

describe('the way through the questions', () => {
  it('passes the offer to tell more at the end of its section, and ends at the overview', () => {
    const { stops } = at(nothing)
    const way: Place[] = [question('strength.today')]
    for (let place = way[0]; place && place.name !== 'preview'; place = way.at(-1)) {
      way.push(following(stops, place))
    }
    expect(way.map(spotOf)).toEqual([
      'strength.today',
      'more:strength',
      'medication.uses',
      'goal.conversation',
      'preview',
    ])
  })

  it('goes the same way back, and out to the choice of form', () => {
    const { stops } = at(nothing)
    expect(preceding(stops, preview)).toEqual(question('goal.conversation'))
    expect(preceding(stops, question('medication.uses'))).toEqual(more)
    expect(preceding(stops, question('strength.today'))).toEqual({ name: 'choose' })
  })

  it('asks a follow-up right after the question that brought it', () => {
    const { stops } = at(usesMedicine)
    expect(following(stops, question('medication.uses'))).toEqual(question('medication.worry'))
  })
})

describe('telling more', () => {
  it('offers what is on request, and leads back to the offer', () => {
    const opened: DraftState = { ...nothing, opened: ['story.note'] }
    const { stops, evaluation } = at(opened)
    expect(
      requestsOf(questionnaire, evaluation, 'strength').map(({ concept, screen }) => [
        concept,
        screen?.key,
      ]),
    ).toEqual([
      ['strength.unused', undefined],
      ['story.note', 'story.note'],
    ])
    const story: Place = {
      name: 'question',
      screen: 'story.note',
      on: { kind: 'more', section: 'strength' },
    }
    expect(following(stops, story)).toEqual(more)
    expect(preceding(stops, story)).toEqual(more)
    // An opened question is no stop of its own: next passes it by.
    expect(following(stops, more)).toEqual(question('medication.uses'))
  })
})

describe('changing one line of the overview', () => {
  it('leads straight back to the overview', () => {
    const { stops } = at(usesMedicine)
    const known = ['strength.today', 'medication.uses', 'medication.worry', 'goal.conversation']
    const change: Place = {
      name: 'question',
      screen: 'strength.today',
      on: { kind: 'change', known, early: true },
    }
    expect(following(stops, change)).toEqual({ name: 'preview', early: true })
    expect(preceding(stops, change)).toEqual({ name: 'preview', early: true })
  })

  it('first asks what the change brought', () => {
    const { stops } = at(usesMedicine)
    const on = {
      kind: 'change' as const,
      known: ['strength.today', 'medication.uses', 'goal.conversation'],
      early: false,
    }
    const change: Place = { name: 'question', screen: 'medication.uses', on }
    expect(following(stops, change)).toEqual({ name: 'question', screen: 'medication.worry', on })
  })
})

describe('stopping early', () => {
  it('asks where the conversation should be about, then shows the overview', () => {
    const { stops } = at(nothing)
    const goals: Place = {
      name: 'question',
      screen: 'goal.conversation',
      on: { kind: 'goals', from: question('strength.today') },
    }
    expect(following(stops, goals)).toEqual({ name: 'preview', early: true })
    expect(preceding(stops, goals)).toEqual(question('strength.today'))
  })
})

describe('coming back', () => {
  it('finds every spot again', () => {
    const { stops, evaluation } = at({ ...usesMedicine, opened: ['story.note'] })
    for (const spot of [
      'strength.today',
      'more:strength',
      'story.note',
      'medication.worry',
      'preview',
    ]) {
      expect(spotOf(placeOf(stops, evaluation, spot))).toBe(spot)
    }
  })

  it('begins at the first question where the spot is gone', () => {
    const { stops, evaluation } = at(nothing)
    expect(placeOf(stops, evaluation, 'medication.worry')).toEqual(question('strength.today'))
    expect(placeOf(stops, evaluation, null)).toEqual(question('strength.today'))
  })
})
