import { describe, expect, test } from 'vitest'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'

const labels = { walk: 'Elke dag lopen' }

describe('what was agreed', () => {
  test('stands in the order in which it was made, and what was stopped comes last', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.agree('walk', 'Elke dag lopen')
    story.agree('call', 'Bellen met mijn broer')
    story.agree('cook', 'Samen koken')
    story.agree('walk', 'Elke dag lopen', { state: 'stopped' })
    const order = () => story.room().agreements.map(({ id }) => id)
    // One alone stops nothing.
    expect(order()).toEqual(['walk', 'call', 'cook'])
    story.confirm('client', 'agreement', 'walk')
    expect(order()).toEqual(['walk', 'call', 'cook'])
    story.confirm('clinician', 'agreement', 'walk')
    const lines = story.room().agreements.map(({ id, versions }) => [id, versions.length])
    expect(lines).toEqual([
      ['call', 1],
      ['cook', 1],
      ['walk', 2],
    ])
  })

  test("has Sam's own report beside it, newest first, in Sam's words", () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.agree('walk', 'Elke dag lopen')
    story.agree('call', 'Bellen')
    story.handIn(
      preparation({
        day: '2026-04-06',
        labels,
        says: {
          'agreement.result@walk': { choice: 'not' },
          'agreement.how@walk': 'Het regende steeds',
        },
      }),
      preparation({ day: '2026-05-04', labels, says: { 'agreement.how@walk': 'Het lukt!' } }),
    )
    story.visit('2026-05-04')
    const [walk, call] = story.room().agreements
    expect(walk?.reports).toMatchObject([
      { visitId: 'visit-2026-05-04', day: '2026-05-04', answers: [{ lines: ['Het lukt!'] }] },
      {
        day: '2026-04-06',
        answers: [{ lines: ['Niet gedaan'] }, { lines: ['Het regende steeds'] }],
      },
    ])
    expect(call?.reports).toEqual([])
  })

  test('what Sam did not share of it is not there', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.agree('walk', 'Elke dag lopen')
    story.handIn(
      preparation({ day: '2026-04-06', labels, says: {}, wantsToTell: ['agreement.how@walk'] }),
    )
    expect(story.room().agreements[0]?.reports).toEqual([])
  })

  test('a confirmed version stays confirmed when a newer one is not', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.agree('walk', 'Elke dag lopen')
    story.confirm('client', 'agreement', 'walk')
    story.confirm('clinician', 'agreement', 'walk')
    story.agree('walk', 'Om de dag lopen')
    expect(story.room().agreements[0]?.versions).toMatchObject([
      { version: 1, standing: 'confirmed', content: { what: 'Elke dag lopen' } },
      { version: 2, standing: 'written', content: { what: 'Om de dag lopen' } },
    ])
  })

  test('what Sam says is not written right stands there as well, also at a decision', () => {
    const story = new RoomStory()
    const id = '0197a000-0000-7000-8000-00000000000a'
    story.visit('2026-03-02')
    story.agree('walk', 'Elke dag lopen')
    story.write(`sheet/${id}/choice`, 'Ga ik weer werken?')
    story.write(`sheet/${id}/outcome`, { kind: 'listened', heard: '' })
    story.decide(id)
    const says = {
      'written.different@agreement:walk:1': 'Om de dag',
      [`written.different@decision:${id}:1`]: 'Het ging over vrijwilligerswerk',
    }
    story.handIn(preparation({ day: '2026-04-06', says }))
    const { agreements, decisions } = story.room()
    expect(agreements[0]?.reports).toMatchObject([{ answers: [{ lines: ['Om de dag'] }] }])
    expect(decisions[0]?.reports).toMatchObject([
      { day: '2026-04-06', answers: [{ lines: ['Het ging over vrijwilligerswerk'] }] },
    ])
  })

  test('kept as it is leaves a trace, with the day, also at later visits', () => {
    const id = '0197a000-0000-7000-8000-00000000000a'
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.agree(id, 'Elke dag lopen')
    story.visit('2026-04-06')
    expect(story.room().agreements[0]?.kept).toBeUndefined()
    story.write(`tick/agreement:${id}`, 'discussed')
    story.visit('2026-05-04')
    const kept = [{ visitId: 'visit-2026-04-06', day: '2026-04-06' }]
    expect(story.room().agreements).toMatchObject([{ id, kept }])
  })
})
