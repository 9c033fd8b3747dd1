import * as fc from 'fast-check'
import type { Condition } from '../definition/condition.ts'
import { carriedLists } from '../definition/questionnaire.ts'
import type { Group, Question, Questionnaire } from '../definition/questionnaire.ts'
import { typeOf } from '../types/registry.ts'
import {
  base,
  group,
  options,
  questionnaire,
  section,
  statement,
  tenScale,
  text,
  yesNo,
} from './small-questionnaire.ts'

// Any questionnaire, made so that conditions look back and fit; whether it can be published is for
// `checkForPublishing` to say. Concepts and options are also called like keys of every object.

const codes = ['a', 'b', 'constructor', 'valueof', 'none'] as const

const makers: readonly ((concept: string, other: boolean) => Question)[] = [
  (concept) => yesNo(concept),
  (concept) => tenScale(concept),
  (concept) => ({ ...tenScale(concept), min: 1, max: 3, steps: options('x', 'y', 'z') }),
  (concept) => text(concept),
  (concept) => ({ ...base(concept), kind: 'long-text' }),
  (concept) => ({ ...base(concept), kind: 'date' }),
  (concept) => statement(concept),
  (concept, other) => ({ ...base(concept), ...choices(other), kind: 'choice' }),
  (concept, other) => ({ ...base(concept), ...choices(other), ...none, kind: 'multi-choice' }),
  (concept, other) => ({ ...base(concept), ...choices(other), ...none, kind: 'rank', most: 3 }),
  (concept) => ({ ...base(concept), kind: 'own-list', asks: options('do', 'help') }),
  (concept) => ({ ...base(concept), kind: 'medicine-list' }),
]
const none = { exclusive: ['none'] }

function choices(other: boolean) {
  const all = { options: options(...codes) }
  return other ? { ...all, other: { nl: 'Anders', en: 'Other' } } : all
}

/** The dice of one question; what they mean depends on what was asked before it. */
interface Dice {
  readonly kind: number
  readonly other: boolean
  readonly onRequest: boolean
  readonly sharing: 'shared' | 'discuss' | 'private'
  readonly condition: ConditionDice | null
}
interface ConditionDice {
  readonly how: 'test' | 'not' | 'all' | 'any'
  readonly tests: readonly (readonly [concept: number, test: number, value: number])[]
}

const conditionDice: fc.Arbitrary<ConditionDice> = fc.record({
  how: fc.constantFrom('test', 'not', 'all', 'any'),
  tests: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 3 }),
})
const dice: fc.Arbitrary<Dice> = fc.record({
  // Half of them give something to repeat over: those are the last four.
  kind: fc.oneof(
    fc.nat(makers.length - 1),
    fc.integer({ min: makers.length - 4, max: makers.length - 1 }),
  ),
  other: fc.boolean(),
  onRequest: fc.boolean(),
  sharing: fc.constantFrom('shared', 'discuss', 'private'),
  condition: fc.option(conditionDice, { freq: 2 }),
})
const itemDice = fc.record({
  shape: fc.constantFrom('question', 'question', 'group', 'repeat', 'repeat', 'carried'),
  questions: fc.array(dice, { minLength: 1, maxLength: 3 }),
  condition: fc.option(conditionDice, { freq: 4 }),
  over: fc.nat(99),
})
type ItemDice = typeof itemDice extends fc.Arbitrary<infer T> ? T : never

export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .array(fc.array(itemDice, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map(build)

function build(sections: readonly (readonly ItemDice[])[]): Questionnaire {
  /** Asked so far, outside repeated groups. */
  const asked: Question[] = []
  let count = 0
  const concept = () => {
    count += 1
    return count === 1 ? 'constructor' : `c.q${count}`
  }
  const buildItem = (item: ItemDice): Question | Group => {
    const [first] = item.questions
    if (item.shape === 'question' && first) {
      const question = buildQuestion(first, concept(), asked, true)
      asked.push(question)
      return question
    }
    const over = overOf(item, asked)
    const inside: Question[] = []
    for (const one of item.questions) {
      inside.push(buildQuestion(one, concept(), [...asked, ...inside], over === undefined))
    }
    const visible = conditionOf(item.condition, asked)
    const built = group(`g${count}`, inside, { ...(over && { over }), ...(visible && { visible }) })
    if (!over) asked.push(...inside)
    return built
  }
  return questionnaire(
    ...sections.map((items, index) => section(`s${index}`, items.map(buildItem))),
  )
}

function overOf({ shape, over }: ItemDice, asked: readonly Question[]): Group['over'] {
  if (shape === 'carried')
    return { carried: carriedLists[over % carriedLists.length] ?? 'agreements' }
  const sources = asked.filter((question) => typeOf(question).instances)
  const source = sources[over % sources.length]
  return shape === 'repeat' && source ? { concept: source.concept } : undefined
}

function buildQuestion(
  { kind, other, onRequest, sharing, condition }: Dice,
  concept: string,
  before: readonly Question[],
  single: boolean,
): Question {
  const visible = conditionOf(condition, before)
  const made = makers[kind]?.(concept, other) ?? text(concept)
  const question = typeOf(made).carriesOver && !single ? text(concept) : made
  const asked = { ...question, sharing, ...(visible && { visible }) }
  return onRequest && single ? { ...asked, onRequest: true } : asked
}

function conditionOf(
  drawn: ConditionDice | null,
  before: readonly Question[],
): Condition | undefined {
  const able = before.filter(({ kind }) => kind !== 'statement')
  if (!drawn || able.length === 0) return undefined
  const [first, ...rest] = drawn.tests.map(([which, test, value]) => {
    const question = able[which % able.length] ?? tenScale('never')
    const tests = testsOf(question, value)
    return tests[test % tests.length] ?? { answered: question.concept }
  })
  if (!first || drawn.how === 'test') return first
  return drawn.how === 'not'
    ? { not: first }
    : drawn.how === 'all'
      ? { all: [first, ...rest] }
      : { any: [first, ...rest] }
}

function testsOf({ concept, kind }: Question, value: number): readonly Condition[] {
  const code = codes[value % codes.length] ?? 'a'
  const answered = { answered: concept }
  const includes = { concept, includes: code }
  if (kind === 'yes-no') return [answered, { concept, equals: value % 2 ? 'yes' : 'no' }]
  if (kind === 'choice') return [answered, { concept, equals: code }, includes]
  if (kind === 'multi-choice' || kind === 'rank') return [answered, includes]
  if (kind !== 'scale') return [answered]
  return [answered, { concept, greater: value % 3 }, { concept, equals: 1 + (value % 3) }]
}
