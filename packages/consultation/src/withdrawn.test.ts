import { describe, expect, test } from 'vitest'
import { openVersion } from './open-version.ts'
import type { SharedResponse } from './response.ts'
import { consultation, preparation, questionnaire } from './testing/story.ts'

const day = '2026-02-02'
const secret = 'Ik drink weer op zondag'

/** What a clinician can see of this visit: the page, and every version opened. */
function seen(responses: readonly SharedResponse[]) {
  const page = consultation(responses)
  const opened = page.versions.map(({ source }) =>
    openVersion({ responses, questionnaire, source, language: 'nl' }),
  )
  return { page, opened }
}

describe('what a client takes back after handing in', () => {
  const first = preparation({ day, says: { 'sleep.quality': 5, 'change.wish': secret } })

  test.each([
    ['made private or left out', []],
    ['kept to tell in the room', ['change.wish']],
  ])('%s: the earlier version does not show it any more', (_, wantsToTell) => {
    const later = preparation({ day, version: 2, says: { 'sleep.quality': 6 }, wantsToTell })
    const { page, opened } = seen([first, later])
    expect(JSON.stringify({ page, opened })).not.toContain(secret)
    const [, earlier] = opened
    const keys = earlier?.sections.flatMap(({ answers }) => answers.map(({ key }) => key))
    expect(keys).toEqual(['sleep.quality'])
  })

  test('nothing tells: all is as if it had never been shared', () => {
    const never = preparation({ day, says: { 'sleep.quality': 5 } })
    const later = preparation({ day, version: 2, says: { 'sleep.quality': 6 } })
    expect(seen([first, later])).toEqual(seen([never, later]))
    // Took back and changed nothing else: one version, and no word of a second.
    const onlyTakenBack = preparation({ day, version: 2, says: { 'sleep.quality': 5 } })
    expect(seen([first, onlyTakenBack])).toEqual(seen([never, onlyTakenBack]))
    expect(seen([first, onlyTakenBack]).page.versions).toMatchObject([{ superseded: false }])
  })

  test('a topic to tell that became private is no topic of the earlier version', () => {
    const { opened } = seen([
      preparation({ day, says: { 'sleep.quality': 5 }, wantsToTell: ['change.wish'] }),
      preparation({ day, version: 2, says: { 'sleep.quality': 6 } }),
    ])
    expect(JSON.stringify(opened)).not.toContain('change.wish')
  })

  test('a changed answer is still shared: the earlier version shows what it said then', () => {
    const { opened } = seen([
      preparation({ day, says: { 'sleep.quality': 5 } }),
      preparation({ day, version: 2, says: { 'sleep.quality': 6 } }),
    ])
    const lines = opened.map((one) => one?.sections[0]?.answers[0]?.lines[0]?.split(' ')[0])
    expect(lines).toEqual(['6', '5'])
  })

  test('another visit keeps what it shared', () => {
    const next = preparation({ day: '2026-03-02', says: { 'sleep.quality': 6 } })
    expect(JSON.stringify(seen([first, next]))).toContain(secret)
  })
})
