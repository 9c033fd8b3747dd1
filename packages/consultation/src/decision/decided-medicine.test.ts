import { describe, expect, test } from 'vitest'
import { decidedLine } from '../room/read-back.ts'
import { RoomStory } from '../testing/room-story.ts'
import { decidedMedicine, decidesMedicine } from './decided-medicine.ts'
import type { Outcome } from './decision.ts'
import { emptySheet } from './sheet.ts'

const id = '0197a000-0000-7000-8000-00000000000a'
const stop = [{ event: 'stopped', name: 'halve avondpil' }] as const
const plan = { ...emptySheet().plan, medicine: stop }
const undecided: readonly Outcome[] = [
  { kind: 'not-yet', needed: 'Tijd' },
  { kind: 'listened', heard: 'Dat het zwaar is' },
  { kind: 'disagreement', client: 'Ik wil stoppen', clinician: 'Het is te vroeg' },
]
const joint: Outcome = { kind: 'joint', ownWords: 'Ik stop', option: 'no-change', why: '' }
const court: Outcome = { kind: 'not-ours', who: 'De rechter', ground: 'De wet', objection: 'Daar' }

describe('a medicine that Sam stops, changes or starts', () => {
  test.each([null, ...undecided])('is not decided about with outcome %o', (outcome) => {
    const sheet = { ...emptySheet(), choice: 'Stop ik?', plan, outcome }
    expect(decidesMedicine(outcome)).toBe(false)
    expect(decidedMedicine(sheet)).toEqual([])
    expect(decidedLine(sheet, 'confirmed')?.medicine).toBeUndefined()
  })

  test.each([joint, court])('is with outcome %o', (outcome) => {
    const sheet = { ...emptySheet(), choice: 'Stop ik?', plan, outcome }
    expect(decidedMedicine(sheet)).toEqual(stop)
    expect(decidedLine(sheet, 'confirmed')?.medicine).toEqual(stop)
  })

  test('is no part of what is set down where nothing was decided; what was typed stays in its field', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.write(`sheet/${id}/choice`, 'Stop ik?')
    story.write(`sheet/${id}/plan`, { ...plan, reviewDate: '2026-04-06' })
    story.write(`sheet/${id}/outcome`, { kind: 'not-yet', needed: 'Tijd' })
    expect(story.decide(id)).toEqual([])
    expect(story.decisions[0]?.sheet.plan).toMatchObject({ medicine: [], reviewDate: '2026-04-06' })
    const { fields, sheets } = story.room()
    expect(fields.find(({ name }) => name.endsWith('/plan'))?.value).toMatchObject({
      medicine: stop,
    })
    // It is a decision as it was written: nothing of it waits to be set down.
    expect(sheets).toEqual([])
  })
})
