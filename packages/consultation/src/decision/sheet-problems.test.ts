import { describe, expect, test } from 'vitest'
import type { DecisionOption, DecisionSheet, Outcome } from './decision.ts'
import { standingOptions } from './options.ts'
import { emptySheet } from './sheet.ts'
import { guidanceProblem, sheetProblems } from './sheet-problems.ts'

function own(id: string, text: string): DecisionOption {
  return { id, text, for: [], against: [] }
}
const joint = { kind: 'joint', ownWords: 'Ik ga het proberen', option: 'o1', why: '' } as const
const whole: DecisionSheet = {
  ...emptySheet(),
  choice: 'Ga ik weer werken?',
  options: [own('o1', 'Twee dagen'), own('o2', 'Een halve dag'), ...standingOptions],
  outcome: joint,
}
function ending(outcome: Outcome, rest: Partial<DecisionSheet> = {}) {
  return sheetProblems({ ...whole, outcome, ...rest })
}

describe('before a sheet is set down', () => {
  test('a whole one has nothing missing', () => {
    expect(sheetProblems(whole)).toEqual([])
  })

  test('an empty one needs the choice, options and an outcome', () => {
    expect(sheetProblems(emptySheet())).toEqual(['choice', 'options', 'outcome'])
  })

  const says = { text: 'Dit is het beste', source: 'Richtlijn slaap', date: '2024' }
  test.each([
    ['source', { ...says, source: ' ' }],
    ['date', { ...says, date: '' }],
    ['source', { ...says, source: '', date: '' }],
  ] as const)('what a guideline says needs its %s', (lacks, line) => {
    const guidance = [says, line]
    expect(sheetProblems({ ...whole, guidance })).toEqual(['guidance'])
    expect(guidanceProblem(guidance)).toEqual({ line: 1, lacks })
    // Also where nothing was weighed.
    expect(ending({ kind: 'listened', heard: '' }, { guidance })).toEqual(['guidance'])
  })

  test('a line of guidance that says nothing needs nothing', () => {
    const guidance = [says, { text: ' ', source: '', date: '' }]
    expect(sheetProblems({ ...whole, guidance })).toEqual([])
  })

  test('one option beside "nothing changes" and "not now" is no choice, nor are blank ones', () => {
    const options = [own('o1', 'Twee dagen'), own('o2', '  '), ...standingOptions]
    expect(sheetProblems({ ...whole, options })).toEqual(['options'])
  })

  test('a joint decision needs the own words of the client', () => {
    expect(ending({ ...joint, ownWords: '\n' })).toEqual(['own-words'])
  })

  test('a joint decision is for an option that is on the sheet; the two are on every sheet', () => {
    expect(ending({ ...joint, option: '' })).toEqual(['option'])
    expect(ending({ ...joint, option: 'o3' })).toEqual(['option'])
    expect(ending({ ...joint, option: 'no-change' })).toEqual([])
    expect(ending({ ...joint, option: 'not-now' })).toEqual([])
  })

  test('a disagreement needs both reasons', () => {
    const reasons = { client: 'Te vroeg', clinician: 'Geld' }
    expect(ending({ kind: 'disagreement', ...reasons })).toEqual([])
    expect(ending({ kind: 'disagreement', ...reasons, client: '' })).toEqual(['client-reason'])
    expect(ending({ kind: 'disagreement', ...reasons, clinician: '' })).toEqual([
      'clinician-reason',
    ])
  })

  test('what is not ours to choose says who decided, on what ground, and where to object', () => {
    const said = { who: 'De rechter', ground: 'De wet', objection: 'Bij de rechtbank' }
    expect(ending({ kind: 'not-ours', ...said }, { options: standingOptions })).toEqual([])
    expect(ending({ kind: 'not-ours', who: '', ground: '', objection: '' })).toEqual([
      'who',
      'ground',
      'objection',
    ])
  })

  test('listening and waiting need no options and no reasons', () => {
    const options = standingOptions
    expect(ending({ kind: 'listened', heard: '' }, { options })).toEqual([])
    expect(ending({ kind: 'not-yet', needed: '' }, { options })).toEqual([])
    expect(ending({ kind: 'listened', heard: '' }, { options, choice: '' })).toEqual(['choice'])
  })
})
