import { describe, expect, test } from 'vitest'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'

const day = '2026-03-02'

/** Sam wants to tell about sleep. */
function toTell(): RoomStory {
  const story = new RoomStory()
  story.handIn(preparation({ day, says: {}, wantsToTell: ['sleep.quality'] }))
  story.visit(day)
  return story
}
function opened(story: RoomStory) {
  return story.room().disclosures.flatMap(({ answer }) => answer.lines)
}

describe('an answer that Sam opens in the room', () => {
  test('is there from then on', () => {
    const story = toTell()
    expect(opened(story)).toEqual([])
    story.open('sleep.quality', 'Ik lig wakker')
    expect(opened(story)).toEqual(['Ik lig wakker'])
  })

  test('is closed again when Sam makes it private or leaves it out afterwards', () => {
    const story = toTell()
    story.open('sleep.quality', 'Ik lig wakker')
    story.handIn(preparation({ day, version: 2, says: { 'strength.today': 'Gekookt' } }))
    expect(opened(story)).toEqual([])
    // A yes to words of before does not come back with the topic.
    story.handIn(preparation({ day, version: 3, says: {}, wantsToTell: ['sleep.quality'] }))
    expect(opened(story)).toEqual([])
    story.open('sleep.quality', 'Ik slaap weer', 3)
    expect(opened(story)).toEqual(['Ik slaap weer'])
  })

  test('opened anew after a change, it is the words of now', () => {
    const story = toTell()
    story.open('sleep.quality', 'Ik lig wakker')
    story.handIn(
      preparation({ day, version: 2, says: {}, wantsToTell: ['sleep.quality', 'change.wish'] }),
    )
    story.open('sleep.quality', 'Ik lig uren wakker', 2)
    expect(opened(story)).toEqual(['Ik lig uren wakker'])
  })

  test('comes along with a topic that is left over, and stays behind with one that is done', () => {
    const story = toTell()
    story.open('sleep.quality', 'Ik lig wakker')
    story.write(`tick/topic:visit-${day}:sleep.quality`, 'later')
    story.visit('2026-04-06')
    expect(opened(story)).toEqual(['Ik lig wakker'])
    story.write(`tick/topic:visit-${day}:sleep.quality`, 'discussed')
    story.visit('2026-05-04')
    expect(opened(story)).toEqual([])
  })

  test('without its topic on the agenda there is nothing to open', () => {
    const story = toTell()
    story.open('feeling.overall', 'Somber')
    expect(opened(story)).toEqual([])
  })
})
