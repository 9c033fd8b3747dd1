import { describe, expect, test } from 'vitest'
import { checkForPublishing } from '../publish.ts'
import { scenario } from '../scenario.ts'
import {
  base,
  group,
  options,
  questionnaire,
  section,
  statement,
  tenScale,
  text,
  withItems,
  yesNo,
} from '../testing/small-questionnaire.ts'
import { nothingCarried } from './answer.ts'
import { evaluate } from './evaluate.ts'

/** A day in the life of the engine: one of everything. */
const preparation = questionnaire(
  section('agreements', [
    group('agreement', [text('agreement.how')], { over: { carried: 'agreements' } }),
  ]),
  section('life', [
    tenScale('lonely'),
    text('lonely.weekend', { visible: { concept: 'lonely', greater: 5 } }),
    {
      ...base('domain.chosen'),
      kind: 'rank',
      most: 3,
      options: options('housing', 'money', 'none'),
      other: { nl: 'Iets anders', en: 'Something else' },
      exclusive: ['none'],
    },
    group(
      'domain',
      [
        tenScale('domain.satisfaction'),
        text('domain.note', { visible: { not: { concept: 'domain.satisfaction', greater: 8 } } }),
      ],
      { over: { concept: 'domain.chosen' } },
    ),
    text('story', { onRequest: true }),
  ]),
  section('medicine', [
    yesNo('medicine.uses'),
    {
      ...base('medicine.list', { visible: { concept: 'medicine.uses', equals: 'yes' } }),
      kind: 'medicine-list',
    },
    group('medicine', [tenScale('medicine.help')], { over: { concept: 'medicine.list' } }),
  ]),
)
const pill = { id: 'm1', name: 'mijn nachtpil', state: 'new' } as const

/** What is wrong with answers of any shape, at a visit with one open agreement. */
function refusals(...answers: readonly unknown[]) {
  const carried = { agreements: [{ id: 'a1', label: 'lopen' }], entries: {} }
  // Anything may come from outside.
  const draft = { answers: answers as never, opened: [] }
  return evaluate(preparation, draft, carried, 'nl').errors
}

test('the questionnaire of these stories can be published', () => {
  expect(checkForPublishing(preparation)).toMatchObject({ ok: true })
})

describe('the path of a client', () => {
  test('begins with what stands open to everybody', () => {
    scenario(preparation).expectPath('lonely', 'domain.chosen', 'medicine.uses')
  })

  test('asks on about weekends to a client who is often lonely', () => {
    const sam = scenario(preparation).answer('lonely', 8)
    sam.expectQuestion('lonely.weekend').toBeVisible()
    sam.answer('lonely', 5).expectQuestion('lonely.weekend').toBeHidden()
  })

  test('asks per chosen domain, in the order of the client', () => {
    scenario(preparation)
      .answer('domain.chosen', { ranked: ['money', 'housing'] })
      .expectPath(
        'lonely',
        'domain.chosen',
        'group:domain@money',
        'group:domain@housing',
        'medicine.uses',
      )
  })

  test('calls an own domain by the words of the client', () => {
    const sam = scenario(preparation).answer('domain.chosen', {
      ranked: ['other'],
      other: 'de zee',
    })
    const screen = sam.evaluation.screens.find(({ key }) => key === 'group:domain@other')
    expect(screen?.instance).toEqual({ id: 'other', label: 'de zee' })
  })

  test('asks nothing about "none of these"', () => {
    scenario(preparation)
      .answer('domain.chosen', { ranked: ['none'] })
      .expectPath('lonely', 'domain.chosen', 'medicine.uses')
  })

  test('asks per medicine on the list, not about one that was taken off', () => {
    const sam = scenario(preparation)
      .answer('medicine.uses', 'yes')
      .answer('medicine.list', [pill, { id: 'm2', name: 'de oude', state: 'removed' }])
    sam.expectQuestion('medicine.help@m1').toBeVisible()
    sam.expectQuestion('medicine.help@m2').toBeHidden()
  })

  test('asks per open agreement', () => {
    const sam = scenario(preparation, { agreements: [{ id: 'a1', label: 'Elke dag lopen' }] })
    expect(sam.evaluation.screens[0]).toMatchObject({
      key: 'group:agreement@a1',
      instance: { id: 'a1', label: 'Elke dag lopen' },
    })
  })

  test('offers the own story, and asks it once the client opened it', () => {
    const sam = scenario(preparation)
    sam.expectQuestion('story').toBeOffered()
    expect(sam.evaluation.offered[0]?.section.code).toBe('life')
    sam.open('story').expectQuestion('story').toBeVisible()
  })

  test('keeps an on-request question that holds an answer', () => {
    const answered = scenario(preparation).open('story').answer('story', 'mijn verhaal').state
    const later = evaluate(preparation, { ...answered, opened: [] }, nothingCarried, 'nl')
    expect(later.answers).toEqual(answered.answers)
  })

  test('leaves out a whole section, or a group, with all that hangs from it', () => {
    const whenYes = { concept: 'yes', equals: 'yes' } as const
    const definition = questionnaire(
      section('one', [yesNo('yes'), group('g', [text('inside')], { visible: whenYes })]),
      section('two', [text('last')], { answered: 'inside' }),
    )
    const sam = scenario(definition).answer('inside', 'a').answer('last', 'b').expectPath('yes')
    sam.expectQuestion('last').toBeOpen()
    sam.answer('yes', 'yes').expectPath('yes', 'group:g', 'last')
    sam.expectQuestion('last').toHold('b')
  })

  test('a group looks at the answers of its own instance', () => {
    const sam = scenario(preparation)
      .answer('domain.chosen', { ranked: ['money', 'housing'] })
      .answer('domain.satisfaction@money', 9)
    sam.expectQuestion('domain.note@money').toBeHidden()
    sam.expectQuestion('domain.note@housing').toBeVisible()
  })
})

describe('what a condition sees', () => {
  const definition = withItems(
    yesNo('first'),
    yesNo('second', { visible: { concept: 'first', equals: 'yes' } }),
    text('third', { visible: { concept: 'second', equals: 'yes' } }),
    text('fourth', { visible: { not: { answered: 'second' } } }),
  )

  test('a skipped answer makes every test false', () => {
    const sam = scenario(definition).skip('first')
    sam.expectQuestion('second').toBeHidden()
    sam.expectQuestion('fourth').toBeVisible()
  })

  test('an answer that became invisible counts no more', () => {
    const sam = scenario(definition).answer('first', 'yes').answer('second', 'yes')
    sam.expectQuestion('third').toBeVisible()
    sam.expectQuestion('fourth').toBeHidden()
    sam.answer('first', 'no')
    sam.expectQuestion('third').toBeHidden()
    sam.expectQuestion('fourth').toBeVisible()
  })

  test('a refused answer counts as none', () => {
    const sam = scenario(definition).answer('first', 'maybe')
    sam.expectQuestion('first').toBeRefused('unknown-option')
    sam.expectQuestion('second').toBeHidden()
  })
})

describe('what is submitted', () => {
  test('never an answer to a question out of sight; it comes back with its question', () => {
    const sam = scenario(preparation).answer('lonely', 8).answer('lonely.weekend', 'erg stil')
    sam.answer('lonely', 2).expectQuestion('lonely.weekend').toBeOpen()
    expect(sam.state.answers).toHaveLength(2)
    sam.answer('lonely', 9).expectQuestion('lonely.weekend').toHold('erg stil')
  })

  test('an option that is no longer chosen takes its answers out of sight, without an error', () => {
    const sam = scenario(preparation)
      .answer('domain.chosen', { ranked: ['money'] })
      .answer('domain.satisfaction@money', 3)
      .answer('domain.chosen', { ranked: ['housing'] })
    expect(sam.evaluation.errors).toEqual([])
    sam.expectQuestion('domain.satisfaction@money').toBeOpen()
  })

  test('comes in the order of the questionnaire, however it was filled in', () => {
    const sam = scenario(preparation).answer('medicine.uses', 'no').skip('lonely')
    expect(sam.evaluation.answers.map(({ concept }) => concept)).toEqual([
      'lonely',
      'medicine.uses',
    ])
  })

  test('an answer that needs no tidying stays the same object', () => {
    const { state, evaluation } = scenario(preparation).answer('lonely', 8)
    expect(evaluation.answers[0]).toBe(state.answers[0])
  })
})

describe('what is refused', () => {
  const shared = { sharing: 'shared' } as const
  test.each([
    ['an unknown concept', { concept: 'sleep', value: 7, ...shared }, 'unknown-concept'],
    ['a key of every object', { concept: 'constructor', value: 7, ...shared }, 'unknown-concept'],
    [
      'an instance where none belongs',
      { concept: 'lonely', instance: 'x', value: 7, ...shared },
      'instance-unexpected',
    ],
    [
      'no instance where one belongs',
      { concept: 'domain.note', value: 'x', ...shared },
      'instance-missing',
    ],
    [
      'an option that is none',
      { concept: 'domain.note', instance: '__proto__', value: 'x', ...shared },
      'unknown-instance',
    ],
    [
      'an option that gives no instance',
      { concept: 'domain.note', instance: 'none', value: 'x', ...shared },
      'unknown-instance',
    ],
    [
      'an agreement of somebody else',
      { concept: 'agreement.how', instance: 'a2', value: 'x', ...shared },
      'unknown-instance',
    ],
    [
      'an id that no kiosk makes',
      { concept: 'medicine.help', instance: 'Ünï', value: 7, ...shared },
      'unknown-instance',
    ],
    ['a wrong value', { concept: 'lonely', value: 11, ...shared }, 'out-of-range'],
    [
      'a note that is too long',
      { concept: 'lonely', value: 1, note: 'x'.repeat(4001), ...shared },
      'too-long',
    ],
  ] as const)('%s', (_name, answer, reason) => {
    expect(refusals(answer)).toMatchObject([{ index: 0, grade: 'invalid', reason }])
  })

  test.each([
    ['no object', 7],
    ['null', null],
    ['no concept', { value: 7, ...shared }],
    ['neither a value nor skipped', { concept: 'lonely', ...shared }],
    ['both a value and skipped', { concept: 'lonely', value: 7, skipped: true, ...shared }],
    ['an unknown key', { concept: 'lonely', value: 7, score: 1, ...shared }],
    ['a prototype', JSON.parse('{"concept":"lonely","value":7,"sharing":"shared","__proto__":{}}')],
    ['an unknown sharing level', { concept: 'lonely', value: 7, sharing: 'public' }],
    ['an instance that is no text', { concept: 'domain.note', instance: 7, value: 'x', ...shared }],
    ['a value of the wrong type', { concept: 'lonely', value: '7', ...shared }],
    ['null for a value', { concept: 'lonely', value: null, ...shared }],
    ['a note that is no text', { concept: 'lonely', value: 7, note: 7, ...shared }],
  ])('%s is malformed', (_name, answer) => {
    expect(refusals(answer)).toMatchObject([{ index: 0, grade: 'malformed', reason: 'wrong-type' }])
  })

  test('a second answer at one place, by its index; the first one stands', () => {
    const twice = [4, 5].map((value) => ({ concept: 'lonely', value, ...shared }))
    expect(refusals(...twice)).toEqual([
      { index: 1, concept: 'lonely', grade: 'invalid', reason: 'duplicate-concept' },
    ])
  })

  test('no list at all', () => {
    const draft = { answers: { length: 1 } as never, opened: null as never }
    expect(evaluate(preparation, draft, nothingCarried, 'nl').errors).toMatchObject([
      { index: -1, grade: 'malformed' },
    ])
  })

  test('and never repeats what may be an answer', () => {
    const secret = 'ik ben heel bang'
    const [error] = refusals({ concept: secret, instance: secret, value: secret, ...shared })
    expect(JSON.stringify(error)).not.toContain(secret)
  })

  test('a refused answer stays in sight with its reason, so that it can be mended', () => {
    const sam = scenario(preparation).answer('lonely', 11)
    expect(sam.evaluation.screens[0]?.questions[0]).toMatchObject({
      answer: { value: 11 },
      error: 'out-of-range',
    })
    sam.expectQuestion('lonely').toBeOpen()
  })
})

describe('progress', () => {
  const definition = withItems(
    statement('welcome'),
    group('sleep', [tenScale('sleep.quality'), text('sleep.note')]),
    text('wish'),
  )

  test('counts a screen when everything on it is answered or skipped', () => {
    const sam = scenario(definition)
    expect(sam.evaluation.progress).toEqual({ total: 3, done: 0 })
    sam.answer('sleep.quality', 7)
    expect(sam.evaluation.progress).toEqual({ total: 3, done: 1 })
    sam.skip('sleep.note')
    expect(sam.evaluation.progress).toEqual({ total: 3, done: 2 })
    sam.answer('wish', 'rust')
    expect(sam.evaluation.progress).toEqual({ total: 3, done: 3 })
  })

  test('does not count a refused answer', () => {
    expect(scenario(definition).answer('wish', ' ').evaluation.progress.done).toBe(0)
  })
})
