import { describe, expect, test } from 'vitest'
import type { Outcome, Plan } from '../decision/decision.ts'
import { emptySheet } from '../decision/sheet.ts'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'
import { timelineOf } from './timeline-of.ts'

const id = '0197a000-0000-7000-8000-00000000000a'

function marks(story: RoomStory) {
  return timelineOf(story.room())
}
function medicines(story: RoomStory) {
  return marks(story).flatMap((mark) =>
    mark.kind === 'medicine' ? [`${mark.day} ${mark.event} ${mark.text} ${mark.standing}`] : [],
  )
}
const heard: Outcome = { kind: 'not-ours', who: 'De rechter', ground: 'De wet', objection: 'Daar' }
function decide(story: RoomStory, plan: Partial<Plan>, outcome = heard): void {
  story.write(`sheet/${id}/choice`, 'Stop ik met mijn nachtpil?')
  story.write(`sheet/${id}/outcome`, outcome)
  story.write(`sheet/${id}/plan`, { ...emptySheet().plan, ...plan })
  expect(story.decide(id)).toEqual([])
}

describe('the one time axis', () => {
  test("has Sam's notes on their own days, as Sam last changed them, without those taken off", () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.note('move', { text: 'verhuist', day: '2026-02-20' })
    story.note('job', {
      text: 'eerste week op mijn werk',
      day: '2026-01-12',
      about: 'sleep.quality',
    })
    story.note('gone', { text: 'dit niet', day: '2026-01-01' })
    story.note('move', { text: 'verhuisd', day: '2026-02-21' })
    story.note('gone', { text: 'dit niet', day: '2026-01-01' }, true)
    expect(marks(story)).toMatchObject([
      { kind: 'note', day: '2026-01-12', about: 'sleep.quality', version: 1 },
      { kind: 'note', day: '2026-02-21', text: 'verhuisd', version: 2 },
    ])
  })

  test('has a decision on the day of each consultation that wrote it, and how far it is', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    decide(story, {})
    decide(story, { reviewDate: '2026-04-06' })
    story.confirm('client', 'decision', id)
    story.visit('2026-04-06')
    decide(story, { reviewDate: '2026-06-01' })
    expect(marks(story)).toMatchObject([
      { day: '2026-03-02', of: { version: 2 }, standing: 'client-confirmed', superseded: true },
      { day: '2026-04-06', of: { version: 3 }, standing: 'written', superseded: false },
    ])
  })

  test('of a visit that was opened again: what is written now stands on today, what was stays', () => {
    const story = new RoomStory()
    story.visit('2026-07-04')
    const joint: Outcome = { kind: 'not-ours', who: 'Ik', ground: 'Zo', objection: 'Daar' }
    decide(story, { medicine: [{ event: 'started', name: 'druppels' }] }, joint)
    story.agree('walk', 'Elke dag lopen')
    story.visit('2026-08-03')
    story.reopen('2026-07-04', '2026-11-21')
    decide(story, { medicine: [{ event: 'stopped', name: 'druppels' }] }, joint)
    story.agree('walk', 'Om de dag lopen')
    expect(marks(story).map(({ day, kind, text }) => `${day} ${kind} ${text}`)).toEqual([
      '2026-07-04 decision Stop ik met mijn nachtpil?',
      '2026-07-04 medicine druppels',
      '2026-07-04 agreement Elke dag lopen',
      '2026-11-21 decision Stop ik met mijn nachtpil?',
      '2026-11-21 medicine druppels',
      '2026-11-21 agreement Om de dag lopen',
    ])
    expect(new Set(marks(story).map(({ key }) => key)).size).toBe(6)
  })

  test('has what Sam told of an agreement, on the day of the telling', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.agree('walk', 'Elke dag lopen')
    story.handIn(preparation({ day: '2026-04-06', says: { 'agreement.how@walk': 'Het lukt!' } }))
    expect(marks(story)).toMatchObject([
      { kind: 'agreement', day: '2026-03-02', text: 'Elke dag lopen', state: 'open' },
      { kind: 'report', day: '2026-04-06', answers: [{ lines: ['Het lukt!'] }] },
    ])
  })

  test('no two marks are told apart by less than a key', () => {
    const story = new RoomStory()
    for (const day of ['2026-03-02', '2026-04-06']) {
      story.visit(day)
      story.agree('walk', 'Elke dag lopen')
      decide(story, { medicine: [{ event: 'started', name: 'druppels' }], from: day })
    }
    const keys = marks(story).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(6)
  })
})

describe('a medicine on the time axis', () => {
  const stopped = { event: 'stopped', name: 'nachtpil' } as const
  const started = { event: 'started', name: 'druppels' } as const

  test('stands on the day it was to begin, else on the day of the consultation', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    decide(story, { medicine: [stopped], from: '2026-03-10' })
    expect(medicines(story)).toEqual(['2026-03-10 stopped nachtpil written'])
    decide(story, { medicine: [stopped] })
    expect(medicines(story)).toEqual(['2026-03-02 stopped nachtpil written'])
  })

  test('where nothing was decided nothing changes, whatever the plan says', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    const undecided: readonly Outcome[] = [
      { kind: 'not-yet', needed: 'Tijd' },
      { kind: 'listened', heard: 'Dat het zwaar is' },
    ]
    for (const outcome of undecided) {
      decide(story, { medicine: [stopped] }, outcome)
      expect(medicines(story)).toEqual([])
    }
  })

  test('what a later version repeats stays on its first day', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    decide(story, { medicine: [stopped] })
    story.visit('2026-04-06')
    decide(story, { medicine: [stopped, started] })
    expect(medicines(story)).toEqual([
      '2026-03-02 stopped nachtpil written',
      '2026-04-06 started druppels written',
    ])
  })

  test('what had begun did happen; what had not is gone when a later version leaves it out', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    decide(story, { medicine: [stopped], from: '2026-03-10' })
    story.visit('2026-03-05')
    decide(story, { medicine: [started], from: '2026-03-20' })
    expect(medicines(story)).toEqual(['2026-03-20 started druppels written'])
    story.visit('2026-04-06')
    decide(story, { medicine: [] })
    expect(medicines(story)).toEqual(['2026-03-20 started druppels written'])
  })
})
