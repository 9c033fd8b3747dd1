import type { Condition } from '../definition/condition.ts'
import { type Lookup, lookUp } from '../definition/lookup.ts'
import type { Questionnaire } from '../definition/questionnaire.ts'
import { passes, type Test, testedConcept } from '../response/condition.ts'
import { typeOf } from '../types/registry.ts'
import { candidateValues } from './candidates.ts'
import type { Problem } from './problem.ts'
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
      const message = `holds ${tests.length} tests, at most ${mostTests} may`
      return [{ place: at, message }]
    }
    return tests.flatMap(({ test, place }) => {
      const message = misnamed(conditional, test, sites, lookup) ?? misfit(test, lookup)
      return message === null ? [] : [{ place, message }]
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

function misnamed(
  { first, group, decides }: Conditional,
  test: Test,
  sites: readonly Site[],
  lookup: Lookup,
): string | null {
  const concept = testedConcept(test)
  const asked = lookup.get(concept)
  if (!asked) return `unknown concept "${concept}"`
  if (sites.findIndex(({ question }) => question.concept === concept) >= first) {
    const loop = decides
      .map((question) => pathBetween(lookup, concept, question.concept))
      .find((path) => path !== null)
    if (!loop) return `"${concept}" is asked later; a condition can only look back`
    return `a loop: ${[loop.at(-1), ...loop].join(' → ')}`
  }
  if (!asked.repeated || asked.group === group) return null
  return `"${concept}" is asked in a repeated group; only that group's own questions can look at it`
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

function misfit(test: Test, lookup: Lookup): string | null {
  const question = lookup.get(testedConcept(test))?.question
  if (!question) return null
  const { concept, kind } = question
  if ('answered' in test) return kind === 'statement' ? `"${concept}" takes no answer` : null
  const name = testNames.find((one) => one in test) ?? 'equals'
  if (!typeOf(question)[name])
    return `"${concept}" is a ${kind}, which cannot be tested by "${name}"`
  const included = 'includes' in test ? [test.includes] : []
  const values = candidateValues(question, included)
  if (values.some((value) => passes(test, { question, value }))) return null
  if ('greater' in test) return `"${concept}" is never greater than ${test.greater}`
  const expected = 'equals' in test ? test.equals : test.includes
  return `"${concept}" can never be ${JSON.stringify(expected)}`
}
