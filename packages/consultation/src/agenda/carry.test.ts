import { describe, expect, test } from 'vitest'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'

const goal = 'goal:visit-2026-01-05:listen'
const other = 'goal:visit-2026-01-05:worries'

/** Sam came with two goals on 5 January; what is left of them is looked at later. */
function january(): RoomStory {
  const story = new RoomStory()
  story.handIn(
    preparation({
      day: '2026-01-05',
      says: { 'goal.conversation': { ranked: ['listen', 'worries'] } },
    }),
  )
  story.visit('2026-01-05')
  return story
}
function carried(story: RoomStory) {
  return story.room().agenda.carried.map(({ key }) => key)
}

describe('what comes back at the next visit', () => {
  test('"later" comes back at every visit until somebody says otherwise', () => {
    const story = january()
    story.write(`tick/${goal}`, 'later')
    story.write(`tick/${other}`, 'discussed')
    for (const day of ['2026-02-02', '2026-03-02', '2026-04-06']) {
      story.visit(day)
      expect(carried(story)).toEqual([goal])
    }
    story.write(`tick/${goal}`, 'discussed')
    story.visit('2026-05-04')
    expect(carried(story)).toEqual([])
  })

  test('it says from which visit it was left over, and begins without a tick', () => {
    const story = january()
    story.write(`tick/${goal}`, 'later')
    story.write(`note/${goal}`, 'Geen tijd meer')
    story.visit('2026-02-02')
    story.visit('2026-03-02')
    expect(story.room().agenda.carried).toMatchObject([
      { carriedFrom: '2026-01-05', text: 'Ik wil dat er iemand luistert', tick: null, note: '' },
    ])
  })

  test('what was not got to comes back once', () => {
    const story = january()
    story.write(`tick/${goal}`, 'discussed')
    story.visit('2026-02-02')
    expect(carried(story)).toEqual([other])
    story.visit('2026-03-02')
    expect(carried(story)).toEqual([])
  })

  test('it comes back for good once somebody says "later"', () => {
    const story = january()
    story.write(`tick/${goal}`, 'discussed')
    story.visit('2026-02-02')
    story.write(`tick/${other}`, 'later')
    story.visit('2026-03-02')
    story.visit('2026-04-06')
    expect(carried(story)).toEqual([other])
  })

  test('where nobody ticked anything, nothing comes back: the agenda was not used', () => {
    const story = january()
    story.write(`note/${goal}`, 'Hier ging het over')
    story.visit('2026-02-02')
    expect(carried(story)).toEqual([])
  })

  test('a tick that was taken off again is no tick', () => {
    const story = january()
    story.write(`tick/${goal}`, 'discussed')
    story.write(`tick/${goal}`, null)
    story.visit('2026-02-02')
    expect(carried(story)).toEqual([])
  })

  test('what is no longer needed does not come back', () => {
    const story = january()
    story.write(`tick/${goal}`, 'dropped')
    story.write(`tick/${other}`, 'dropped')
    story.visit('2026-02-02')
    expect(carried(story)).toEqual([])
  })

  test("what is left over stands before today's, oldest visit first", () => {
    const story = january()
    story.write(`tick/${goal}`, 'later')
    story.write(`tick/${other}`, 'dropped')
    story.visit('2026-02-02')
    story.write('goal/1', { text: 'Mijn baan', typedBy: 'client' })
    story.write('tick/goal:visit-2026-02-02:typed-1', 'later')
    story.visit('2026-03-02')
    expect(carried(story)).toEqual([goal, 'goal:visit-2026-02-02:typed-1'])
  })

  test('Sam chooses at the next preparation whether it stays', () => {
    const story = january()
    story.write(`tick/${goal}`, 'later')
    story.write(`tick/${other}`, 'later')
    story.handIn(
      preparation({
        day: '2026-02-02',
        says: {
          [`unfinished.wish@${goal}`]: { choice: 'no' },
          [`unfinished.wish@${other}`]: { choice: 'yes' },
        },
      }),
    )
    story.visit('2026-02-02')
    expect(carried(story)).toEqual([other])
    story.visit('2026-03-02')
    expect(carried(story)).toEqual([other])
  })
})
