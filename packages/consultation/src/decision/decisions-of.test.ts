import { describe, expect, test } from 'vitest'
import { RoomStory } from '../testing/room-story.ts'
import { writtenSince } from './written-since.ts'

const id = '0197a000-0000-7000-8000-00000000000a'
const listened = { kind: 'listened', heard: 'Dat het zwaar was' } as const

/** A consultation in which Sam's choice is on a sheet, ready to be set down. */
function written(): RoomStory {
  const story = new RoomStory()
  story.visit('2026-03-02')
  story.write(`sheet/${id}/choice`, 'Ga ik weer werken?')
  story.write(`sheet/${id}/outcome`, listened)
  return story
}

describe('a sheet in the room', () => {
  test('is open from its first word on, with the revision of each field', () => {
    const story = written()
    story.write(`sheet/${id}/choice`, 'Ga ik weer naar mijn werk?')
    expect(story.room().sheets).toMatchObject([
      {
        id,
        baseVersion: 0,
        sheet: { choice: 'Ga ik weer naar mijn werk?', outcome: listened },
        revisions: { [`sheet/${id}/choice`]: 3, [`sheet/${id}/outcome`]: 2 },
      },
    ])
    expect(story.room().decisions).toEqual([])
  })

  test('stays open when all its words are taken away again', () => {
    const story = new RoomStory()
    story.visit('2026-03-02')
    story.write(`sheet/${id}/choice`, '')
    expect(story.room().sheets).toHaveLength(1)
  })

  test('set down, it is a decision and no open sheet any more', () => {
    const story = written()
    story.decide(id)
    const { sheets, decisions } = story.room()
    expect(sheets).toEqual([])
    expect(decisions).toMatchObject([
      { id, versions: [{ version: 1, standing: 'written', sheet: { outcome: listened } }] },
    ])
  })

  test('written on afterwards, it is open again on top of what was set down', () => {
    const story = written()
    story.decide(id)
    story.visit('2026-04-06')
    story.write(`sheet/${id}/matters`, 'Rust')
    expect(story.room().sheets).toMatchObject([
      { baseVersion: 1, sheet: { choice: 'Ga ik weer werken?', matters: 'Rust' } },
    ])
    story.write(`sheet/${id}/matters`, '')
    expect(story.room().sheets).toEqual([])
  })

  test('a later version leaves the older one as it was, with what was confirmed of it', () => {
    const story = written()
    story.decide(id)
    story.confirm('client', 'decision', id)
    story.confirm('clinician', 'decision', id)
    story.visit('2026-04-06')
    story.write(`sheet/${id}/choice`, 'Ga ik volgend jaar werken?')
    story.decide(id)
    expect(story.room().decisions).toMatchObject([
      {
        versions: [
          {
            version: 1,
            day: '2026-03-02',
            standing: 'confirmed',
            sheet: { choice: 'Ga ik weer werken?' },
          },
          { version: 2, standing: 'written', sheet: { choice: 'Ga ik volgend jaar werken?' } },
        ],
      },
    ])
  })

  test('reopened later, the words of then do not come over what was decided since', () => {
    const story = written()
    story.write(`sheet/${id}/matters`, 'Rust')
    story.decide(id)
    story.visit('2026-04-06')
    story.write(`sheet/${id}/matters`, 'Geld')
    story.decide(id)
    story.reopen('2026-03-02')
    expect(story.room().sheets).toEqual([])
    story.write(`sheet/${id}/clinician`, 'Het is een proef')
    expect(story.room().sheets).toMatchObject([
      {
        baseVersion: 2,
        sheet: { matters: 'Geld', clinician: 'Het is een proef' },
        // To save a field anew its revision is needed, of whatever time.
        revisions: { [`sheet/${id}/matters`]: 3 },
      },
    ])
  })
})

const at = '2026-03-02T10:00:00.000Z'
const field = { name: `sheet/${id}/matters`, value: 'Rust', revision: 6, savedAt: at }

test('what was saved after setting down is not lost, though its request came in before', () => {
  const late = { ...field, savedAt: '2026-03-02T09:59:59.900Z' }
  const early = { ...field, revision: 4 }
  const newest = { visitId: 'today', writtenAt: at, revision: 5 }
  expect(writtenSince([late, early], newest, 'today')).toEqual([late])
  expect(writtenSince([late, early], null, 'today')).toEqual([late, early])
})

test('set down in another visit, whose revisions say nothing here: the moment counts', () => {
  const early = { ...field, savedAt: '2026-03-02T09:59:59.999Z' }
  const newest = { visitId: 'april', writtenAt: at, revision: 40 }
  expect(writtenSince([field, early], newest, 'today')).toEqual([field])
})
