import { expect, test } from 'vitest'
import { checkDecisionAid, decisionAidHash } from '../publish.ts'
import { smallDecisionAid } from '../testing/small-decision-aid.ts'

test.each([null, 7, 'decision aid', [], {}])('%j is no decision aid', (definition) => {
  expect(checkDecisionAid(definition).ok).toBe(false)
})

test('an unknown key is named, and belongs to no criterion', () => {
  expect(checkDecisionAid({ ...smallDecisionAid, winner: 'tea' })).toEqual({
    ok: false,
    problems: [
      {
        place: '',
        code: 'unknown-key',
        values: { key: 'winner' },
        message: 'unknown key "winner"',
        criterion: null,
      },
    ],
  })
})

test('a part of an option is told under its own criterion, not under the options', () => {
  const [tea, ...others] = smallDecisionAid.options
  const check = checkDecisionAid({
    ...smallDecisionAid,
    options: [{ ...tea, against: null }, ...others],
  })
  expect(check.ok ? [] : check.problems.map(({ place, criterion }) => [place, criterion])).toEqual([
    ['options[0].against', 'qualifying.against'],
  ])
})

test('something bottomless is refused before it is read', () => {
  let deep: unknown = {}
  for (let level = 0; level < 10_000; level++) deep = { deep }
  expect(checkDecisionAid(deep).ok).toBe(false)
})

test('one letter more is another hash, another order of keys is not', () => {
  const { id, ...rest } = smallDecisionAid
  expect(decisionAidHash(smallDecisionAid)).toMatch(/^[0-9a-f]{64}$/)
  expect(decisionAidHash({ ...rest, id })).toBe(decisionAidHash(smallDecisionAid))
  expect(decisionAidHash({ ...rest, id: 'smaller' })).not.toBe(decisionAidHash(smallDecisionAid))
})
