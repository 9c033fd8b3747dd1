import { checkForPublishing } from '@samen/questionnaire/publish'
import { describe, expect, test } from 'vitest'
import type { DecisionAid } from './decision-aid.ts'
import { decisionAidQuestionnaire } from './questionnaire.ts'
import { both, smallDecisionAid } from './testing/small-decision-aid.ts'

const aid: DecisionAid = {
  ...smallDecisionAid,
  questions: [
    ...smallDecisionAid.questions,
    { code: 'what-for', to: 'myself', text: both('what for?') },
  ],
}
const asked = decisionAidQuestionnaire(aid).sections.flatMap(({ items }) =>
  items.flatMap((item) => (item.kind === 'group' ? item.questions : [item])),
)

describe('what a decision aid asks', () => {
  test('is a questionnaire that may be published', () => {
    const questionnaire = decisionAidQuestionnaire(aid)
    expect(checkForPublishing(questionnaire)).toEqual({ ok: true, definition: questionnaire })
    expect(questionnaire).toMatchObject({ id: 'keuzehulp-small', form: 'aid' })
  })

  test('of an aid without questions to oneself there is no such part', () => {
    const sections = decisionAidQuestionnaire(smallDecisionAid).sections.map(({ code }) => code)
    expect(sections).toEqual(['values', 'now'])
    expect(checkForPublishing(decisionAidQuestionnaire(smallDecisionAid)).ok).toBe(true)
  })

  test('each value is placed in words between its two statements, never on a scale', () => {
    const [value] = asked
    expect(value?.kind === 'choice' && value.options.map(({ text }) => text.nl)).toEqual([
      'Helemaal: warm matters (nl)',
      'Vooral: warm matters (nl)',
      'Allebei evenveel',
      'Vooral: cold matters (nl)',
      'Helemaal: cold matters (nl)',
    ])
    expect(asked.map(({ kind }) => kind)).toEqual([
      ...['choice', 'short-text', 'choice', 'short-text'],
      ...['long-text', 'long-text'],
    ])
  })

  test('everything is for the client alone until the client says otherwise, and forms no trend', () => {
    for (const question of asked) {
      expect(question).toMatchObject({ sharing: 'private', asksSharing: true })
      expect(question.trend).toBeUndefined()
    }
  })

  test('questions for the conversation are not asked here', () => {
    expect(asked.map(({ text }) => text.nl)).not.toContain('what is there? (nl)')
  })

  test('codes that look alike stay apart, and an aid never shares a concept with another', () => {
    const [first, second] = aid.values
    if (!first || !second) throw new Error('the small aid has two values')
    const values = [
      { ...first, code: 'a-b' },
      { ...second, code: 'a_b' },
    ]
    expect(checkForPublishing(decisionAidQuestionnaire({ ...aid, values })).ok).toBe(true)
    const concepts = (id: string) =>
      JSON.stringify(decisionAidQuestionnaire({ ...aid, id })).match(/keuzehulp_[a-z_]+\./gu)
    expect(concepts('x-y')?.[0]).not.toBe(concepts('x_y')?.[0])
  })
})
