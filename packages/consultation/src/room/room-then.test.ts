import { expect, test } from 'vitest'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'

const sheet = '0197a000-0000-7000-8000-00000000000a'

/** A consultation that was closed in a hurry, and is opened again. */
function reopened(): RoomStory {
  const story = new RoomStory()
  const says = { 'goal.conversation': { ranked: ['listen', 'worries'] } }
  story.handIn(preparation({ day: '2026-03-02', says }))
  story.visit('2026-03-02')
  story.write('tick/goal:visit-2026-03-02:listen', 'later')
  story.write('note/goal:visit-2026-03-02:listen', 'Geen tijd meer')
  story.write(`sheet/${sheet}/choice`, 'Ga ik weer werken?')
  story.happens('closed')
  story.happens('reopened', 'De datum klopt niet')
  return story
}

test('what stood there before it was reopened stays readable, whatever is written after', () => {
  const story = reopened()
  story.write('tick/goal:visit-2026-03-02:listen', 'discussed')
  story.write('note/goal:visit-2026-03-02:listen', '')
  story.write(`sheet/${sheet}/choice`, 'Iets anders')
  const { before, events } = story.room()
  expect(before).toMatchObject([
    {
      closedAt: events.find(({ kind }) => kind === 'closed')?.at,
      reopenedAt: events.find(({ kind }) => kind === 'reopened')?.at,
      agenda: { client: [{ tick: 'later', note: 'Geen tijd meer' }, { tick: null }] },
      sheets: [{ id: sheet, sheet: { choice: 'Ga ik weer werken?' } }],
    },
  ])
})

test('each time it is reopened is there, oldest first; never reopened, nothing is', () => {
  const story = reopened()
  story.happens('closed')
  story.happens('reopened', 'Toch nog iets')
  const { before = [] } = story.room()
  expect(before).toHaveLength(2)
  expect(before.map(({ closedAt }) => closedAt)).toEqual(
    before.map(({ closedAt }) => closedAt).toSorted(),
  )
  story.visit('2026-04-06')
  expect(story.room().before).toBeUndefined()
})

test('what Sam took back since is not shown by a look at what was', () => {
  const story = reopened()
  const says = { 'goal.conversation': { ranked: ['worries'] } }
  story.handIn(preparation({ day: '2026-03-02', version: 2, says }))
  const [then] = story.room().before ?? []
  expect(then?.agenda.client.map(({ text }) => text)).toEqual(['Ik maak me zorgen'])
})
