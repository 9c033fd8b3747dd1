import type { Condition } from '../definition/condition.ts'
import { type Lookup, lookUp } from '../definition/lookup.ts'
import type { Questionnaire } from '../definition/questionnaire.ts'
import { passes, type Test, testedConcept } from '../response/condition.ts'
import { typeOf } from '../types/registry.ts'
import { candidateValues } from './candidates.ts'
import { problem, type Problem, type ReasonValues } from './problem.ts'
import type { ReasonCode } from './reasons.ts'
import { type Conditional, conditionalsOf, type Site } from './sites.ts'

const mostTests = 50

/** Every test names something asked before, in sight, and fits its kind. */
export function conditionProblems(
  definition: Questionnaire,
  sites: readonly Site[],
): readonly Problem[] {
  const lookup = lookUp(definition)
  return conditionalsOf(sites).flatMap((conditional) => {
    const { place: at, condition } = conditional
    const tests = testsOf(condition, at)
    if (tests.length > mostTests) {
      return [problem(at, 'too-many-tests', { count: tests.length, most: mostTests })]
    }
    return tests.flatMap(({ test, place }) => {
      const found = misnamed(conditional, test, sites, lookup) ?? misfit(test, lookup)
      return found === null ? [] : [problem(place, ...found)]
    })
  })
}

function testsOf(condition: Condition, place: string): { test: Test; place: string }[] {
  if ('all' in condition) {
    return condition.all.flatMap((part, index) => testsOf(part, `${place}.all[${index}]`))
  }
  if ('any' in condition) {
    return condition.any.flatMap((part, index) => testsOf(part, `${place}.any[${index}]`))
  }
  if ('not' in condition) return testsOf(condition.not, `${place}.not`)
  return [{ test: condition, place }]
}

/** A reason, and what it names. */
type Found = readonly [code: ReasonCode, values: ReasonValues]

function misnamed(
  { first, group, decides }: Conditional,
  test: Test,
  sites: readonly Site[],
  lookup: Lookup,
): Found | null {
  const concept = testedConcept(test)
  const asked = lookup.get(concept)
  if (!asked) return ['unknown-concept', { concept }]
  if (sites.findIndex(({ question }) => question.concept === concept) >= first) {
    const loop = decides
      .map((question) => pathBetween(lookup, concept, question.concept))
      .find((path) => path !== null)
    if (!loop) return ['asked-later', { concept }]
    return ['loop', { path: [loop.at(-1), ...loop].join(' → ') }]
  }
  if (!asked.repeated || asked.group === group) return null
  return ['asked-in-repeat', { concept }]
}

/** From concept to concept along what each depends on; null when there is no way. */
function pathBetween(lookup: Lookup, from: string, to: string): readonly string[] | null {
  const waiting: (readonly string[])[] = [[from]]
  const seen = new Set<string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const last = path.at(-1) ?? from
    if (last === to) return path
    if (seen.has(last)) continue
    seen.add(last)
    for (const next of lookup.get(last)?.dependsOn ?? []) waiting.push([...path, next])
  }
  return null
}

const testNames = ['equals', 'includes', 'greater'] as const

function misfit(test: Test, lookup: Lookup): Found | null {
  const question = lookup.get(testedConcept(test))?.question
  if (!question) return null
  const { concept, kind } = question
  if ('answered' in test) return kind === 'statement' ? ['no-answer', { concept }] : null
  const name = testNames.find((one) => one in test) ?? 'equals'
  if (!typeOf(question)[name]) return ['no-such-test', { concept, kind, test: name }]
  const included = 'includes' in test ? [test.includes] : []
  const values = candidateValues(question, included)
  if (values.some((value) => passes(test, { question, value }))) return null
  if ('greater' in test) return ['never-greater', { concept, than: test.greater }]
  const expected = 'equals' in test ? test.equals : test.includes
  return ['never-that', { concept, value: JSON.stringify(expected) }]
}
