import { describe, expect, test } from 'vitest'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'

const january = 'goal:visit-2026-01-05:listen'
const february = 'goal:visit-2026-02-02:listen'

function wants(day: string, ranked: readonly string[], other?: string) {
  const value = other === undefined ? { ranked } : { ranked, other }
  return preparation({ day, says: { 'goal.conversation': value } })
}
/** Put off in January; in February Sam wants it again, by itself. */
function again(): RoomStory {
  const story = new RoomStory()
  story.handIn(wants('2026-01-05', ['listen', 'worries']))
  story.visit('2026-01-05')
  story.write(`tick/${january}`, 'later')
  story.write('tick/goal:visit-2026-01-05:worries', 'discussed')
  story.handIn(wants('2026-02-02', ['listen']))
  story.visit('2026-02-02')
  return story
}
const left = (story: RoomStory) => story.next().unfinished.map(({ id }) => id)

describe("a goal that was left over and is one of today's as well", () => {
  test("stands once, as today's, with the day it is left over from", () => {
    const { carried, client } = again().room().agenda
    expect(carried).toEqual([])
    expect(client).toMatchObject([{ key: february, carriedFrom: '2026-01-05', tick: null }])
  })

  test('the next questionnaire asks about it once', () => {
    const story = again()
    story.write('goal/1', { text: 'Mijn huis', typedBy: 'client' })
    story.write('tick/goal:visit-2026-02-02:typed-1', 'discussed')
    expect(left(story)).toEqual([february])
  })

  test('one tick settles both', () => {
    const story = again()
    story.write(`tick/${february}`, 'discussed')
    expect(left(story)).toEqual([])
  })

  test('"later" was said before: it comes back also when nobody ticked anything today', () => {
    const story = again()
    expect(left(story)).toEqual([february])
    story.visit('2026-03-02')
    expect(left(story)).toEqual([february])
  })

  test('ticked before the preparation came in: the tick and the note are kept, until changed', () => {
    const story = new RoomStory()
    story.handIn(wants('2026-01-05', ['listen']))
    story.visit('2026-01-05')
    story.write(`tick/${january}`, 'later')
    story.visit('2026-02-02')
    story.write(`tick/${january}`, 'discussed')
    story.write(`note/${january}`, 'Vooral over zondag')
    story.handIn(wants('2026-02-02', ['listen']))
    const stands = () => story.room().agenda.client
    expect(stands()).toMatchObject([{ tick: 'discussed', note: 'Vooral over zondag' }])
    expect(left(story)).toEqual([])
    story.write(`tick/${february}`, null)
    expect(stands()).toMatchObject([{ tick: null, note: 'Vooral over zondag' }])
  })

  test('own words are the same when they say the same; another wish in own words is another', () => {
    const story = new RoomStory()
    story.handIn(wants('2026-01-05', ['other'], 'De nachten, weer!'))
    story.visit('2026-01-05')
    story.write('tick/goal:visit-2026-01-05:other', 'later')
    story.visit('2026-02-02')
    story.write('goal/1', { text: 'de nachten,  weer', typedBy: 'client' })
    expect(story.room().agenda).toMatchObject({
      carried: [],
      client: [{ text: 'de nachten,  weer', carriedFrom: '2026-01-05' }],
    })
    story.write('goal/1', null)
    story.handIn(wants('2026-02-02', ['other'], 'Mijn zus'))
    expect(story.room().agenda).toMatchObject({
      carried: [{ text: 'De nachten, weer!' }],
      client: [{ text: 'Mijn zus' }],
    })
  })

  test("the clinician's point of the same words stays the clinician's", () => {
    const story = again()
    story.handIn(wants('2026-03-02', ['worries']))
    story.visit('2026-03-02')
    const point = '0197a000-0000-7000-8000-000000000001'
    story.write(`point/${point}`, { text: 'Ik wil dat er iemand luistert' })
    expect(story.room().agenda).toMatchObject({
      carried: [{ key: february }],
      client: [{ text: 'Ik maak me zorgen' }],
      clinician: [{ key: `point:${point}` }],
    })
    expect(story.room().agenda.clinician[0]).not.toHaveProperty('carriedFrom')
  })
})
