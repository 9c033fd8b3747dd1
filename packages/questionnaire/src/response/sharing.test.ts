import { describe, expect, test } from 'vitest'
import { scenario } from '../scenario.ts'
import {
  base,
  group,
  options,
  tenScale,
  text,
  withItems,
  yesNo,
} from '../testing/small-questionnaire.ts'

const definition = withItems(
  tenScale('sleep'),
  yesNo('medicine.uses'),
  {
    ...base('medicine.list', { visible: { concept: 'medicine.uses', equals: 'yes' } }),
    kind: 'medicine-list',
  },
  group(
    'medicine',
    [tenScale('help'), text('bother', { visible: { concept: 'help', greater: 5 } })],
    { over: { concept: 'medicine.list' } },
  ),
  text('worry', { sharing: 'discuss' }),
  { ...base('diary', { sharing: 'private' }), kind: 'choice', options: options('yes', 'no') },
)
const list = ['a', 'b'].map((id) => ({ id, name: `pil ${id}`, state: 'new' }))
const sam = () =>
  scenario(definition)
    .answer('medicine.uses', 'yes')
    .answer('medicine.list', list)
    .answer('help@a', 7)
    .answer('bother@a', 'moe')
    .answer('help@b', 6)

describe('the three parts', () => {
  test('hold every answer once, each where its level says', () => {
    const story = scenario(definition)
      .answer('sleep', 7)
      .answer('worry', 'geld')
      .skip('medicine.uses')
      .answer('diary', { choice: 'no' })
    const { shared, discuss, private: own } = story.parts
    expect(shared.answers.map(({ concept }) => concept)).toEqual(['sleep'])
    expect(discuss.map(({ concept }) => concept)).toEqual(['worry'])
    // Skipped under a shared question, and private all the same.
    expect(own.map(({ concept }) => concept)).toEqual(['medicine.uses', 'diary'])
  })

  test('tell a clinician the topic of what the client wants to tell, and nothing more', () => {
    const { shared } = scenario(definition).answer('worry', 'geld', { note: 'heel veel' }).parts
    expect(shared).toEqual({ answers: [], topics: [{ concept: 'worry' }] })
  })

  test('a clinician cannot tell private, skipped and not reached apart', () => {
    const shared = [
      scenario(definition),
      scenario(definition).skip('sleep', 'worry', 'diary'),
      scenario(definition)
        .answer('sleep', 2, { sharing: 'private' })
        .answer('diary', { choice: 'no' }),
    ].map(({ parts }) => parts.shared)
    expect(shared[1]).toEqual(shared[0])
    expect(shared[2]).toEqual(shared[0])
  })
})

describe('the level an answer begins with', () => {
  test('is that of its question', () => {
    const story = scenario(definition).answer('diary', { choice: 'no' }).answer('sleep', 3)
    expect(story.state.answers.map(({ sharing }) => sharing)).toEqual(['private', 'shared'])
  })

  test('is never more open than what it follows from', () => {
    const story = scenario(definition)
      .answer('medicine.uses', 'yes', { sharing: 'private' })
      .answer('medicine.list', list)
      .answer('help@a', 7)
    expect(story.state.answers.map(({ sharing }) => sharing)).toEqual([
      'private',
      'private',
      'private',
    ])
  })
})

describe('changing who may see an answer', () => {
  test('closing closes what follows from it, or it would give it away', () => {
    const levels = sam()
      .share('medicine.list', 'private')
      .state.answers.map((one) => one.sharing)
    expect(levels).toEqual(['shared', 'private', 'private', 'private', 'private'])
  })

  test('inside a group only that instance follows', () => {
    const story = sam().share('help@a', 'discuss')
    const closed = story.state.answers.filter(({ sharing }) => sharing === 'discuss')
    expect(closed.map(({ concept, instance }) => `${concept}@${instance}`)).toEqual([
      'help@a',
      'bother@a',
    ])
  })

  test('the client can open a follow-up again, outright', () => {
    const story = sam().share('medicine.list', 'private').share('help@b', 'shared')
    expect(story.parts.shared.answers.map(({ concept }) => concept)).toEqual([
      'medicine.uses',
      'help',
    ])
  })

  test('opening opens nothing else', () => {
    const story = sam().share('help@a', 'private').share('help@a', 'shared')
    expect(story.parts.private.map(({ concept }) => concept)).toEqual(['bother'])
  })
})
