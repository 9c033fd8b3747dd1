import { describe, expect, test } from 'vitest'
import type { Outcome } from '../decision/decision.ts'
import { RoomStory } from '../testing/room-story.ts'
import { preparation } from '../testing/story.ts'

const id = '0197a000-0000-7000-8000-00000000000a'

function held(): RoomStory {
  const story = new RoomStory()
  story.visit('2026-03-02')
  return story
}

describe('what the next questionnaire begins with', () => {
  test('nothing, when nothing was written', () => {
    expect(held().next()).toEqual({ agreements: [], unconfirmed: [], unfinished: [] })
  })

  test('each agreement that stands, in its newest words; not what was stopped', () => {
    const story = held()
    story.agree('walk', 'Elke dag lopen')
    story.agree('call', 'Bellen')
    story.agree('walk', 'Om de dag lopen')
    story.agree('call', 'Bellen', { state: 'stopped' })
    story.confirm('client', 'agreement', 'call')
    story.confirm('clinician', 'agreement', 'call')
    expect(story.next().agreements).toEqual([{ id: 'walk', label: 'Om de dag lopen' }])
  })

  test('what Anna alone would stop still stands: Sam is asked whether that is right', () => {
    const story = held()
    story.agree('walk', 'Elke dag lopen')
    story.confirm('client', 'agreement', 'walk')
    story.agree('walk', 'Elke dag lopen', { state: 'stopped' })
    const { agreements, unconfirmed } = story.next()
    expect(agreements).toEqual([{ id: 'walk', label: 'Elke dag lopen' }])
    expect(unconfirmed).toMatchObject([{ agreed: { stopped: true, standing: 'written' } }])
    // With Sam's yes there is nothing to ask; it stands until Anna's.
    story.confirm('client', 'agreement', 'walk')
    expect(story.next()).toMatchObject({ agreements: [], unconfirmed: [] })
  })

  test('what Sam did not say yes to, with what a yes is to; only the newest version', () => {
    const story = held()
    story.agree('walk', 'Elke dag lopen')
    story.confirm('client', 'agreement', 'walk')
    expect(story.next().unconfirmed).toEqual([])
    story.agree('walk', 'Om de dag lopen')
    expect(story.next().unconfirmed).toMatchObject([
      {
        id: 'agreement:walk:2',
        label: 'Om de dag lopen',
        what: { of: 'agreement', id: 'walk', version: 2 },
      },
    ])
  })

  test('of a decision: the choice, and what came of it', () => {
    const story = held()
    story.write(`sheet/${id}/choice`, 'Ga ik weer werken?')
    story.write(`sheet/${id}/outcome`, { kind: 'not-yet', needed: 'Een gesprek op het werk' })
    story.decide(id)
    const [decision] = story.next().unconfirmed
    expect(decision?.label).toBe('Ga ik weer werken? Een gesprek op het werk')
    expect(decision?.what).toEqual({ of: 'decision', id, version: 1 })
    // It is the instance of a repeated group.
    expect(decision?.id.length).toBeLessThanOrEqual(64)
  })

  test('how a joint decision went, once Sam said yes to it, until Sam told of it', () => {
    const story = held()
    story.write(`sheet/${id}/choice`, 'Wat doe ik met mijn nachtpil?')
    for (const [option, text] of [
      ['o1', 'Een lagere dosis'],
      ['o2', 'Een ander medicijn'],
    ] as const)
      story.write(`sheet/${id}/option/${option}`, { id: option, text, for: [], against: [] })
    const ownWords = 'Ik probeer een halve'
    story.write(`sheet/${id}/outcome`, { kind: 'joint', ownWords, option: 'o1', why: '' })
    expect(story.decide(id)).toEqual([])
    expect(story.next().agreements).toEqual([])
    story.confirm('client', 'decision', id)
    expect(story.next().agreements).toEqual([{ id, label: ownWords }])
    story.visit('2026-04-06')
    expect(story.next().agreements).toEqual([{ id, label: ownWords }])
    story.handIn(preparation({ day: '2026-04-06', says: { [`agreement.result@${id}`]: 'partly' } }))
    expect(story.room().decisions[0]?.reports).toMatchObject([
      { day: '2026-04-06', answers: [{ key: `agreement.result@${id}` }] },
    ])
    expect(story.next().agreements).toEqual([])
  })

  const plan = { tasks: [], from: null, lasting: null, medicine: [], reviewDate: null }
  const task = { id: 't1', what: 'De bedrijfsarts bellen', who: 'client' as const }
  const endings: readonly Outcome[] = [
    { kind: 'not-yet', needed: 'Een gesprek op het werk' },
    { kind: 'disagreement', client: 'Ik wil wel', clinician: 'Te vroeg' },
    { kind: 'listened', heard: 'Dat het veel is' },
    { kind: 'not-ours', who: 'Mijn baas', ground: 'Het contract', objection: 'De OR' },
  ]
  test.each(endings)(
    'what ends as $kind and asks something comes back until told of',
    (outcome) => {
      for (const [more, label] of [
        [{ reviewDate: '2026-04-06' }, 'terugkijken op: Ga ik weer werken?'],
        [{ tasks: [task] }, 'De bedrijfsarts bellen (Ga ik weer werken?)'],
      ] as const) {
        const story = held()
        for (const option of ['o1', 'o2']) {
          const own = { id: option, text: option, for: [], against: [] }
          story.write(`sheet/${id}/option/${option}`, own)
        }
        story.write(`sheet/${id}/choice`, 'Ga ik weer werken?')
        story.write(`sheet/${id}/outcome`, outcome)
        story.write(`sheet/${id}/plan`, { ...plan, ...more })
        expect(story.decide(id)).toEqual([])
        // Until Sam said yes to it that is what is asked.
        expect([story.next().agreements.length, story.next().unconfirmed.length]).toEqual([0, 1])
        story.confirm('client', 'decision', id)
        expect(story.next().agreements).toEqual([{ id, label }])
        const told = { day: '2026-04-06', says: { [`agreement.result@${id}`]: 'not' } }
        story.handIn(preparation(told))
        expect(story.next().agreements).toEqual([])
      }
    },
  )

  test('what ends without a choice, a day or a task does not come back', () => {
    const story = held()
    story.write(`sheet/${id}/choice`, 'Ga ik weer werken?')
    story.write(`sheet/${id}/outcome`, { kind: 'listened', heard: 'Dat het veel is' })
    story.decide(id)
    story.confirm('client', 'decision', id)
    expect(story.next().agreements).toEqual([])
  })

  test('a decision with a review date is asked about until that day', () => {
    const story = held()
    story.write(`sheet/${id}/choice`, 'Werk?')
    for (const option of ['o1', 'o2'])
      story.write(`sheet/${id}/option/${option}`, {
        id: option,
        text: option,
        for: [],
        against: [],
      })
    const outcome = { kind: 'joint', ownWords: 'Twee dagen', option: 'o1', why: '' } as const
    story.write(`sheet/${id}/outcome`, outcome)
    const nothing = { tasks: [], from: null, lasting: null, medicine: [] }
    story.write(`sheet/${id}/plan`, { ...nothing, reviewDate: '2026-05-04' })
    story.decide(id)
    story.confirm('client', 'decision', id)
    story.handIn(preparation({ day: '2026-04-06', says: { [`agreement.how@${id}`]: 'Goed' } }))
    expect(story.next().agreements).toHaveLength(1)
    story.handIn(preparation({ day: '2026-05-04', says: { [`agreement.how@${id}`]: 'Weer goed' } }))
    expect(story.next().agreements).toEqual([])
  })

  test("Sam's goals that were not got to; Anna's points and topics to tell are no question to Sam", () => {
    const story = held()
    story.handIn(
      preparation({
        day: '2026-03-02',
        says: { 'goal.conversation': { ranked: ['listen', 'worries'] } },
        wantsToTell: ['sleep.quality'],
      }),
    )
    story.write(`point/${id}`, { text: 'Werk' })
    story.write(`tick/point:${id}`, 'later')
    story.write('tick/goal:visit-2026-03-02:listen', 'discussed')
    expect(story.next().unfinished).toEqual([
      { id: 'goal:visit-2026-03-02:worries', label: 'Ik maak me zorgen' },
    ])
    expect(story.input().earlier).toHaveLength(1)
  })
})
