import { describe, expect, test } from 'vitest'
import type { DecisionAid } from './decision-aid.ts'
import { aidInSheet } from './in-sheet.ts'
import { both, smallDecisionAid } from './testing/small-decision-aid.ts'

const definition: DecisionAid = {
  ...smallDecisionAid,
  questions: [{ code: 'what-for', to: 'myself', text: both('what for?') }],
}
const aid = { definition, version: 3 }

function said(key: string, ...lines: readonly string[]) {
  return { key: `keuzehulp_small.${key}`, lines }
}

describe('what a decision aid brings to a sheet', () => {
  test('nothing of the client, when nothing was shared', () => {
    const sheet = aidInSheet(aid, [said('value_warm')], 'nl')
    expect(sheet).toMatchObject({ matters: '', experience: '' })
  })

  test('what matters: each value that was shared, in words, with what the client said to it', () => {
    const answers = [
      said('value_fast', 'Allebei evenveel'),
      said('value_warm', 'Vooral: warm matters (nl)'),
      said('words_warm', 'Zeker in de winter'),
    ]
    expect(aidInSheet(aid, answers, 'nl').matters).toBe(
      [
        'Vooral: warm matters (nl)',
        'Zeker in de winter',
        'Allebei evenveel: fast matters (nl) / slow matters (nl)',
      ].join('\n'),
    )
  })

  test("my experience: the answers to one's own questions, each under its question", () => {
    const answers = [
      said('leaning', 'Thee, denk ik'),
      said('question_what-for', 'niet deze'),
      said('question_what_for', 'Om wakker te worden'),
    ]
    expect(aidInSheet(aid, answers, 'nl').experience).toBe(
      ['what for? (nl)', 'Om wakker te worden', 'Waar denk je nu aan?', 'Thee, denk ik'].join('\n'),
    )
  })

  test('guidance: what is known of each option, with where it stands and of when it is', () => {
    const { guidance } = aidInSheet(aid, [], 'en')
    expect(guidance).toHaveLength(4)
    expect(guidance[0]).toEqual({
      text: 'tea (en): is known (en)',
      source: 'Decision aid “small (en)”; Law on drinks (1995), example.org',
      date: '2025-11-22',
      aid: { id: 'small', version: 3 },
    })
  })

  test('answers to another aid stay out', () => {
    const other = { key: 'keuzehulp_other.value_warm', lines: ['Vooral: iets'] }
    expect(aidInSheet(aid, [other], 'nl').matters).toBe('')
  })
})
