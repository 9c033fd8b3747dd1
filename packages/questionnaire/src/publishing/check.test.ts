import { describe, expect, test } from 'vitest'
import type { Condition } from '../definition/condition.ts'
import { checkForPublishing } from '../publish.ts'
import {
  base,
  both,
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

/** `place: message` of every problem; nothing when it may be published. */
function problemsOf(definition: unknown): readonly string[] {
  const result = checkForPublishing(definition)
  return result.ok ? [] : result.problems.map(({ place, message }) => `${place}: ${message}`)
}
const many = { ...base('many'), kind: 'multi-choice', options: options('a', 'b') } as const
const ranked = {
  ...base('ranked'),
  kind: 'rank',
  most: 2,
  options: options('a', 'b', 'c'),
} as const
const one = { ...base('one'), kind: 'choice', options: options('a', 'b') } as const
const never = 'this question can never appear'

/** A question that appears under a condition, after one of each that can be tested. */
function under(visible: Condition) {
  return withItems(
    yesNo('yes'),
    tenScale('scale'),
    one,
    { ...many, exclusive: ['b'] },
    ranked,
    text('text'),
    statement('statement'),
    text('last', { visible }),
  )
}

/** One scale with something more, or other. */
function broken(more: object) {
  return problemsOf(withItems({ ...tenScale('a'), ...more }))
}

test('a sound questionnaire comes back as an equal copy', () => {
  const definition = withItems(yesNo('a'), text('b', { visible: { concept: 'a', equals: 'yes' } }))
  expect(checkForPublishing(definition)).toEqual({ ok: true, definition })
})

describe('the shape', () => {
  const sound = withItems(tenScale('a'))

  test.each([null, 7, 'questionnaire', [], {}])('%j is no questionnaire', (definition) => {
    expect(problemsOf(definition)).not.toEqual([])
  })

  test('a missing language is named, an empty text too', () => {
    expect(broken({ text: { nl: 'Hoe?' } })).toEqual(['sections[0].items[0].text.en: is missing'])
    expect(broken({ why: { nl: 'Omdat', en: ' ' } })).toEqual([
      'sections[0].items[0].why.en: must not be empty',
    ])
  })

  test('a scale needs both labels', () => {
    const { high: _high, ...oneLabel } = tenScale('a')
    expect(problemsOf({ ...sound, sections: [section('one', [oneLabel as never])] })).toEqual([
      'sections[0].items[0].high: is missing',
    ])
  })

  test('unknown keys, kinds and values', () => {
    expect(broken({ score: 1 })).toEqual(['sections[0].items[0]: unknown key "score"'])
    expect(broken({ kind: 'grid' })).toEqual([
      'sections[0].items[0].kind: unknown kind of question',
    ])
    expect(broken({ sharing: 'public' })).toEqual([
      'sections[0].items[0].sharing: must be one of "shared", "discuss", "private"',
    ])
    expect(problemsOf({ ...sound, languages: ['nl', 'nl'] })).toEqual([
      'languages[1]: duplicate language "nl"; it already stands at languages[0]',
    ])
  })

  test('a key called __proto__ is unknown', () => {
    const definition = JSON.parse(JSON.stringify(sound).replace('"id":', '"__proto__":{},"id":'))
    expect(problemsOf(definition)).toEqual([': unknown key "__proto__"'])
  })

  test('codes have one form', () => {
    for (const concept of ['Sleep', 'sleep quality', 'sleep..q', '__proto__', 'a@b', '1a', '']) {
      expect(problemsOf(withItems(text(concept)))).toHaveLength(1)
    }
    expect(problemsOf(withItems(text('sleep.quality_2.a')))).toEqual([])
  })

  test('texts have an end, and hold nothing that cannot be stored', () => {
    expect(broken({ topic: both('x'.repeat(200)) })).toHaveLength(2)
    expect(broken({ help: both('x'.repeat(2000)) })).toHaveLength(2)
    expect(broken({ help: both('\0') })[0]).toContain('a character that cannot be stored')
    expect(broken({ help: both('\ud800') })[0]).toContain('a character that cannot be stored')
  })

  test('a scale has as many steps as it has values', () => {
    expect(broken({ min: 1, max: 5, steps: options('a', 'b') })).toEqual([
      'sections[0].items[0].steps: a scale from 1 to 5 has 5 steps, not 2',
    ])
    expect(broken({ min: 5, max: 5 })[0]).toContain('.max: must be greater than min')
    expect(broken({ min: 0.5 })[0]).toContain('.min: must be a whole number')
  })

  test('something bottomless is refused before it is read', () => {
    let depth: unknown = { answered: 'a' }
    for (let level = 0; level < 10_000; level++) depth = { not: depth }
    expect(broken({ visible: depth })).toEqual([': is too deep or too large'])
    const circle: { sections?: unknown } = {}
    circle.sections = circle
    expect(problemsOf(circle)).toEqual([': is too deep or too large'])
  })
})

describe('names', () => {
  test('nothing is called the same', () => {
    const definition = questionnaire(
      section('a', [text('same'), group('g', [text('x')])]),
      section('a', [group('g', [text('same')])]),
    )
    expect(problemsOf(definition)).toEqual([
      'sections[1].code: duplicate section "a"; it already stands at sections[0].code',
      'sections[1].items[0].code: duplicate group "g"; it already stands at sections[0].items[1].code',
      'sections[1].items[0].questions[0].concept: duplicate concept "same"; it already stands at sections[0].items[0].concept',
    ])
  })

  test('nor two options; "other" is kept for own words', () => {
    expect(problemsOf(withItems({ ...one, options: options('a', 'a') }))).toEqual([
      'sections[0].items[0].options[1].code: duplicate option "a"; it already stands at options[0].code',
    ])
    expect(problemsOf(withItems({ ...one, options: options('a', 'other') }))).toEqual([
      'sections[0].items[0].options[1].code: "other" is kept for own words',
    ])
    expect(problemsOf(withItems({ ...many, exclusive: ['c'] }))).toEqual([
      'sections[0].items[0].exclusive[0]: unknown option "c"',
    ])
  })

  test('a trend needs numbers', () => {
    expect(problemsOf(withItems(text('a', { trend: true })))).toEqual([
      'sections[0].items[0].trend: a short-text forms no trend',
    ])
  })
})

describe('conditions', () => {
  test('an unknown concept, with the place it stands', () => {
    expect(problemsOf(under({ answered: 'slep' }))).toEqual([
      'sections[0].items[7].visible: unknown concept "slep"',
    ])
    const nested: Condition = { all: [{ answered: 'yes' }, { not: { answered: 'slep' } }] }
    expect(problemsOf(under(nested))).toEqual([
      'sections[0].items[7].visible.all[1].not: unknown concept "slep"',
    ])
  })

  test('more than anybody can oversee', () => {
    const ten: Condition = { any: Array.from({ length: 10 }, () => ({ answered: 'yes' })) }
    expect(problemsOf(under({ all: [ten, ten, ten, ten, ten, ten] }))).toEqual([
      'sections[0].items[7].visible: holds 60 tests, at most 50 may',
    ])
  })

  test('a later question', () => {
    const definition = withItems(text('a', { visible: { answered: 'b' } }), text('b'))
    expect(problemsOf(definition)).toEqual([
      'sections[0].items[0].visible: "b" is asked later; a condition can only look back',
    ])
  })

  test('a loop, by name', () => {
    const definition = withItems(
      text('a', { visible: { answered: 'b' } }),
      text('b', { visible: { answered: 'c' } }),
      text('c', { visible: { answered: 'a' } }),
    )
    expect(problemsOf(definition)).toEqual([
      'sections[0].items[0].visible: a loop: a → b → c → a',
      'sections[0].items[1].visible: a loop: b → c → a → b',
    ])
    expect(problemsOf(withItems(text('a', { visible: { answered: 'a' } })))).toEqual([
      'sections[0].items[0].visible: a loop: a → a',
    ])
  })

  test('a section that looks at itself is a loop', () => {
    expect(problemsOf(questionnaire(section('one', [text('a')], { answered: 'a' })))).toEqual([
      'sections[0].visible: a loop: a → a',
    ])
  })

  test('a look into a repeated group from outside', () => {
    const definition = withItems(
      many,
      group('g', [text('inside')], { over: { concept: 'many' } }),
      text('outside', { visible: { answered: 'inside' } }),
      group('h', [text('beside', { visible: { answered: 'inside' } })], {
        over: { concept: 'many' },
      }),
    )
    const message = `"inside" is asked in a repeated group; only that group's own questions can look at it`
    expect(problemsOf(definition)).toEqual([
      `sections[0].items[2].visible: ${message}`,
      `sections[0].items[3].questions[0].visible: ${message}`,
    ])
  })

  test.each<[Condition, string]>([
    [{ concept: 'one', greater: 1 }, '"one" is a choice, which cannot be tested by "greater"'],
    [
      { concept: 'scale', includes: 'a' },
      '"scale" is a scale, which cannot be tested by "includes"',
    ],
    [
      { concept: 'many', equals: 'a' },
      '"many" is a multi-choice, which cannot be tested by "equals"',
    ],
    [
      { concept: 'text', equals: 'x' },
      '"text" is a short-text, which cannot be tested by "equals"',
    ],
    [{ concept: 'one', equals: 'c' }, '"one" can never be "c"'],
    [{ concept: 'one', equals: 'other' }, '"one" can never be "other"'],
    [{ concept: 'many', includes: 'c' }, '"many" can never be "c"'],
    [{ concept: 'ranked', includes: 'd' }, '"ranked" can never be "d"'],
    [{ concept: 'yes', equals: 'maybe' }, '"yes" can never be "maybe"'],
    [{ concept: 'scale', equals: '7' }, '"scale" can never be "7"'],
    [{ concept: 'scale', equals: 11 }, '"scale" can never be 11'],
    [{ concept: 'scale', greater: 10 }, '"scale" is never greater than 10'],
    [{ answered: 'statement' }, '"statement" takes no answer'],
  ])('a test that does not fit: %j', (visible, message) => {
    expect(problemsOf(under(visible))).toEqual([`sections[0].items[7].visible: ${message}`])
  })
})

describe('what can never appear', () => {
  const yes: Condition = { concept: 'yes', equals: 'yes' }
  const no: Condition = { concept: 'yes', equals: 'no' }

  test.each<[string, Condition]>([
    ['two values at once', { all: [yes, no] }],
    ['answered and not answered', { all: [{ answered: 'text' }, { not: { answered: 'text' } }] }],
    ['a test on what is not answered', { all: [yes, { not: { answered: 'yes' } }] }],
    [
      'above and below',
      { all: [{ concept: 'scale', greater: 5 }, { not: { concept: 'scale', greater: 4 } }] },
    ],
    [
      'every value left out',
      {
        all: [
          { answered: 'one' },
          { not: { concept: 'one', equals: 'a' } },
          { not: { concept: 'one', includes: 'b' } },
        ],
      },
    ],
    [
      'an exclusive option and another',
      {
        all: [
          { concept: 'many', includes: 'a' },
          { concept: 'many', includes: 'b' },
        ],
      },
    ],
    [
      'more than can be ranked',
      { all: ['a', 'b', 'c'].map((includes) => ({ concept: 'ranked', includes })) },
    ],
    ['no way out of a fork', { all: [yes, { any: [no, { not: { answered: 'yes' } }] }] }],
    ['not any of both', { not: { any: [{ answered: 'yes' }, { not: { answered: 'yes' } }] } }],
  ])('%s', (_name, visible) => {
    expect(problemsOf(under(visible))).toEqual([`sections[0].items[7].visible: ${never}`])
  })

  test.each<[string, Condition]>([
    ['a fork with one way out', { all: [yes, { any: [no, { concept: 'scale', greater: 9 }] }] }],
    ['not all of both', { not: { all: [yes, no] } }],
    ['skipped', { not: { answered: 'yes' } }],
    [
      'two options together',
      { all: ['a', 'b'].map((includes) => ({ concept: 'ranked', includes })) },
    ],
    [
      'one option without the other',
      { all: [{ concept: 'many', includes: 'a' }, { not: { concept: 'many', includes: 'b' } }] },
    ],
  ])('unlike %s', (_name, visible) => {
    expect(problemsOf(under(visible))).toEqual([])
  })

  test('what hangs from something that cannot appear itself', () => {
    const definition = withItems(
      yesNo('yes'),
      text('middle', { visible: yes }),
      text('last', { visible: { all: [{ answered: 'middle' }, no] } }),
    )
    expect(problemsOf(definition)).toEqual([`sections[0].items[2].visible: ${never}`])
  })

  test('a section and a group are named once, not question by question', () => {
    const definition = questionnaire(
      section('one', [yesNo('yes'), text('a', { visible: yes })]),
      section('two', [text('b'), text('c')], { all: [{ answered: 'a' }, no] }),
      section('three', [group('g', [text('d'), text('e')], { visible: { all: [yes, no] } })]),
    )
    expect(problemsOf(definition)).toEqual([
      'sections[1].visible: this section can never appear',
      'sections[2].items[0].visible: this group can never appear',
    ])
  })

  test('a group over a list that is never there together with it', () => {
    const definition = withItems(
      yesNo('yes'),
      { ...base('list', { visible: yes }), kind: 'medicine-list' },
      group('g', [text('a')], { over: { concept: 'list' }, visible: no }),
    )
    expect(problemsOf(definition)).toEqual([
      'sections[0].items[2].over: this group can never appear',
    ])
  })

  test('a group over a question while only its exclusive option is chosen', () => {
    const definition = withItems(
      { ...many, exclusive: ['b'] },
      group('g', [text('a')], {
        over: { concept: 'many' },
        visible: { concept: 'many', includes: 'b' },
      }),
    )
    expect(problemsOf(definition)).toEqual([
      'sections[0].items[1].over: this group can never appear',
    ])
  })

  test('what is too entangled to tell is refused, within bounds', () => {
    const codes = Array.from({ length: 18 }, (_, index) => `q${index}`)
    const forks = codes.map((code): Condition => ({
      any: ['yes', 'no'].map((equals) => ({ concept: code, equals })),
    }))
    const definition = withItems(
      ...codes.map((code) => yesNo(code)),
      text('last', { visible: { all: [...forks, { not: { answered: 'q0' } }] } }),
    )
    expect(problemsOf(definition)).toEqual([
      'sections[0].items[18].visible: too entangled to tell whether this question can appear',
    ])
  })
})

describe('groups', () => {
  const over = { concept: 'many' }
  const three = [text('a'), text('b'), text('c')]

  test('show at most three questions at first sight; a follow-up comes on top', () => {
    const followUp = text('d', { visible: { answered: 'a' } })
    const onRequest = text('e', { onRequest: true })
    expect(problemsOf(withItems(group('g', [...three, followUp, onRequest])))).toEqual([])
    expect(problemsOf(withItems(group('g', [...three, text('d')])))).toEqual([
      'sections[0].items[0].questions: shows 4 questions at first sight, at most 3 may',
    ])
  })

  test.each([
    ['nothing known', withItems(group('g', three, { over })), 'unknown concept "many"'],
    ['something later', withItems(group('g', three, { over }), many), '"many" is asked later'],
    [
      'something of its own',
      withItems(group('g', [many], { over })),
      '"many" is itself asked in a repeated group',
    ],
  ])('do not repeat over %s', (_name, definition, message) => {
    expect(problemsOf(definition)).toEqual([`sections[0].items[0].over: ${message}`])
  })

  test('do not repeat over a question that gives nothing to repeat over', () => {
    expect(problemsOf(withItems(yesNo('many'), group('g', three, { over })))).toEqual([
      'sections[0].items[1].over: "many" is a yes-no, which gives nothing to repeat over',
    ])
  })

  test('do not repeat over a repeat', () => {
    const definition = withItems(
      many,
      group('g', [ranked], { over }),
      group('h', three, { over: { concept: 'ranked' } }),
    )
    expect(problemsOf(definition)).toEqual([
      'sections[0].items[2].over: "ranked" is itself asked in a repeated group',
    ])
  })

  test('hold no list and nothing to open when they repeat', () => {
    const list = { ...base('list'), kind: 'medicine-list' } as const
    const definition = withItems(many, group('g', [list, text('a', { onRequest: true })], { over }))
    expect(problemsOf(definition)).toEqual([
      'sections[0].items[1].questions[0]: a medicine-list is carried over once, so it cannot stand in a repeated group',
      'sections[0].items[1].questions[1].onRequest: a question in a repeated group cannot wait for the client to open it',
    ])
  })

  test('name an instance only when there is one', () => {
    expect(problemsOf(withItems(group('g', three, { title: both('Over {name}') })))).toHaveLength(2)
  })
})
