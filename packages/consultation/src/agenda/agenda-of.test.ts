import { describe, expect, test } from 'vitest'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'

const sleep = '0197a000-0000-7000-8000-000000000001'
const work = '0197a000-0000-7000-8000-000000000002'

/** Sam prepared two goals for the visit of a day. */
function prepared(day: string) {
  return preparation({
    day,
    says: { 'goal.conversation': { ranked: ['listen', 'other'], other: 'De nachten, weer!' } },
  })
}
function texts(items: readonly { readonly text: string }[]) {
  return items.map(({ text }) => text)
}

describe('the agenda', () => {
  test("holds Sam's goals in Sam's order and words, and Anna's points apart", () => {
    const story = new RoomStory()
    story.handIn(prepared('2026-03-02'))
    story.visit('2026-03-02')
    story.write(`point/${sleep}`, { text: 'Hoe het slapen gaat' })
    const { agenda } = story.room()
    expect(agenda.carried).toEqual([])
    expect(agenda.client).toMatchObject([
      { key: 'goal:visit-2026-03-02:listen', text: 'Ik wil dat er iemand luistert', tick: null },
      { key: 'goal:visit-2026-03-02:other', text: 'De nachten, weer!', note: '' },
    ])
    expect(agenda.clinician).toMatchObject([
      { key: `point:${sleep}`, from: 'clinician', text: 'Hoe het slapen gaat' },
    ])
  })

  test('shows each tick and note at its item', () => {
    const story = new RoomStory()
    story.handIn(prepared('2026-03-02'))
    story.visit('2026-03-02')
    story.write('tick/goal:visit-2026-03-02:other', 'discussed')
    story.write('note/goal:visit-2026-03-02:other', 'Vroeger naar bed')
    expect(story.room().agenda.client).toMatchObject([
      { tick: null, note: '' },
      { tick: 'discussed', note: 'Vroeger naar bed' },
    ])
  })

  test("keeps Anna's points where they are while one is rewritten, and drops what she took away", () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.write(`point/${work}`, { text: 'Werk' })
    story.write(`point/${sleep}`, { text: 'Slapen' })
    story.write(`point/${work}`, { text: 'Je werk' })
    expect(texts(story.room().agenda.clinician)).toEqual(['Slapen', 'Je werk'])
    story.write(`point/${sleep}`, null)
    expect(texts(story.room().agenda.clinician)).toEqual(['Je werk'])
  })

  test('nobody prepared: what is typed in the room is there, with who typed it', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.write('goal/2', { text: 'Mijn huis', typedBy: 'clinician' })
    story.write('goal/1', { text: 'Mijn baan', typedBy: 'client' })
    story.write('goal/3', { text: ' ', typedBy: 'client' })
    expect(story.room().agenda.client).toMatchObject([
      { key: 'goal:visit-2026-03-02:typed-1', text: 'Mijn baan', typedBy: 'client' },
      { key: 'goal:visit-2026-03-02:typed-2', text: 'Mijn huis', typedBy: 'clinician' },
    ])
  })

  test('a preparation that comes in later does not push out what was typed', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.write('goal/1', { text: 'Mijn baan', typedBy: 'client' })
    story.handIn(prepared('2026-03-02'))
    const { client } = story.room().agenda
    expect(texts(client)).toEqual([
      'Ik wil dat er iemand luistert',
      'De nachten, weer!',
      'Mijn baan',
    ])
    expect(new Set(client.map(({ key }) => key)).size).toBe(3)
  })

  test('handed in after the talk began: each tick and note stays at the words it was made for', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.write('goal/1', { text: 'Mijn baan', typedBy: 'client' })
    story.write('goal/2', { text: 'Mijn huis', typedBy: 'client' })
    const [job, house] = story.room().agenda.client
    story.write(`tick/${job?.key}`, 'discussed')
    story.write(`note/${house?.key}`, 'Bellen met de woningbouw')
    story.handIn(prepared('2026-03-02'))
    expect(story.room().agenda.client).toMatchObject([
      { text: 'Ik wil dat er iemand luistert', tick: null, note: '' },
      { text: 'De nachten, weer!', tick: null, note: '' },
      { text: 'Mijn baan', tick: 'discussed', note: '' },
      { text: 'Mijn huis', tick: null, note: 'Bellen met de woningbouw' },
    ])
  })

  test('changed and ranked anew during the talk: each tick and note stays at its goal', () => {
    const story = new RoomStory()
    story.handIn(prepared('2026-03-02'))
    story.visit('2026-03-02')
    const [listen, nights] = story.room().agenda.client
    story.write(`tick/${listen?.key}`, 'discussed')
    story.write(`note/${nights?.key}`, 'Vroeger naar bed')
    const ranked = ['worries', 'other', 'listen']
    const says = { 'goal.conversation': { ranked, other: 'De nachten, nog steeds' } }
    story.handIn(preparation({ day: '2026-03-02', version: 2, says }))
    expect(story.room().agenda.client).toMatchObject([
      { text: 'Ik maak me zorgen', tick: null, note: '' },
      { text: 'De nachten, nog steeds', tick: null, note: 'Vroeger naar bed' },
      { text: 'Ik wil dat er iemand luistert', tick: 'discussed', note: '' },
    ])
  })

  test('what Sam wants to tell stands there as a topic, and goes when Sam takes it back', () => {
    const story = new RoomStory()
    story.handIn(preparation({ day: '2026-03-02', says: {}, wantsToTell: ['domain.note@housing'] }))
    story.visit('2026-03-02')
    expect(story.room().agenda.client).toMatchObject([
      {
        key: 'topic:visit-2026-03-02:domain.note@housing',
        kind: 'topic',
        text: 'Wonen · Wat ik erover vertel',
      },
    ])
    story.handIn(preparation({ day: '2026-03-02', version: 2, says: {} }))
    expect(story.room().agenda.client).toEqual([])
  })
})
