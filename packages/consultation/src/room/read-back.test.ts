import { describe, expect, test } from 'vitest'
import { emptySheet } from '../decision/sheet.ts'
import { RoomStory } from '../testing/room-story.ts'
import { agreedLine, decidedLine } from './read-back.ts'

const sheet = {
  ...emptySheet(),
  choice: 'Stop ik met mijn nachtpil?',
  options: [...emptySheet().options, { id: 'o1', text: 'Minder nemen', for: [], against: [] }],
  plan: {
    ...emptySheet().plan,
    tasks: [{ id: 't1', what: 'De apotheek bellen', who: 'client' as const }],
    from: '2026-03-03',
    lasting: 'try-out' as const,
    reviewDate: '2026-04-06',
    medicine: [{ event: 'changed' as const, name: 'mijn nachtpil' }],
  },
}

describe('what Sam reads back', () => {
  test('an agreement: what, who, look back when; and that it was stopped', () => {
    const content = { what: 'Elke dag lopen', who: ['client' as const], lookBack: '2026-04-06' }
    expect(agreedLine({ content, state: 'stopped' }, 'confirmed')).toEqual({
      text: 'Elke dag lopen',
      who: ['client'],
      whoElse: null,
      lookBack: '2026-04-06',
      stopped: true,
      standing: 'confirmed',
    })
  })

  test('a decision: all that a yes is to, the own words first', () => {
    const outcome = {
      kind: 'joint' as const,
      ownWords: 'Ik neem een halve',
      option: 'o1',
      why: 'Dan slaap ik nog',
    }
    expect(decidedLine({ ...sheet, outcome }, 'written')).toEqual({
      choice: 'Stop ik met mijn nachtpil?',
      outcome: 'joint',
      lines: ['Ik neem een halve', 'Minder nemen', 'Dan slaap ik nog'],
      tasks: [{ what: 'De apotheek bellen', who: 'client', whoElse: null }],
      reviewDate: '2026-04-06',
      from: '2026-03-03',
      lasting: 'try-out',
      medicine: [{ event: 'changed', name: 'mijn nachtpil' }],
      standing: 'written',
    })
  })

  test('one of the two options that always stand there is named by the screen', () => {
    const standing = sheet.options.find((option) => option.standing === 'not-now')
    const outcome = {
      kind: 'joint' as const,
      ownWords: 'Ik wacht nog',
      option: standing?.id ?? '',
      why: '',
    }
    const line = decidedLine({ ...sheet, outcome }, 'written')
    expect([line?.chosen, line?.lines]).toEqual(['not-now', ['Ik wacht nog']])
  })

  test('nothing, while nothing came of it', () => {
    expect(decidedLine(sheet, 'written')).toBeNull()
  })

  test('comes along to the next questionnaire, whole', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.agree('walk', 'Elke dag lopen')
    expect(story.next().unconfirmed[0]?.agreed).toMatchObject({
      text: 'Elke dag lopen',
      standing: 'written',
    })
  })
})
