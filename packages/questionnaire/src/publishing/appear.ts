import type { Condition } from '../definition/condition.ts'
import { type Asked, type Lookup, lookUp } from '../definition/lookup.ts'
import type { Group, Question, Questionnaire } from '../definition/questionnaire.ts'
import { type Known, passes, type Test, testedConcept } from '../response/condition.ts'
import { typeOf } from '../types/registry.ts'
import { candidateValues } from './candidates.ts'
import type { Problem } from './problem.ts'
import type { Site } from './sites.ts'

// Can this question ever appear? Its condition, those around it and those of the questions they
// look at must hold together. We search for a set of facts about answers under which they do: each
// `any` is a fork, each test a fact about one concept, and the facts about one concept must fit one
// value of it. Conditions look back only, so the search ends; it is bounded besides.

const mostSteps = 20_000

/** For definitions whose names and conditions are in order. */
export function appearProblems(
  definition: Questionnaire,
  sites: readonly Site[],
): readonly Problem[] {
  const lookup = lookUp(definition)
  const reported = new Set<string>()
  return sites.flatMap((site) => {
    const found = unreachable(lookup, site)
    if (!found || reported.has(found.place)) return []
    reported.add(found.place)
    return [found]
  })
}

/** Names the outermost thing that can never appear: the section, the group, else the question. */
function unreachable(lookup: Lookup, site: Site): Problem | null {
  const { section, sectionPlace, group, groupPlace } = site
  const inSection = wants(section)
  const inGroup = group ? [...inSection, ...wants(group)] : inSection
  const inInstance = [...inGroup, ...repeats(group)]
  const levels = [
    { what: 'section', place: `${sectionPlace}.visible`, goals: inSection },
    { what: 'group', place: `${groupPlace}.visible`, goals: inGroup },
    { what: 'group', place: `${groupPlace}.over`, goals: inInstance },
    {
      what: 'question',
      place: `${site.place}.visible`,
      goals: [...inInstance, ...wants(site.question)],
    },
  ]
  for (const { what, place, goals } of levels) {
    const search = { lookup, steps: 0 }
    if (canHold(goals, new Map(), search)) continue
    if (search.steps <= mostSteps) return { place, message: `this ${what} can never appear` }
    return { place, message: `too entangled to tell whether this ${what} can appear` }
  }
  return null
}

/** A condition that must come out true or false, or a concept whose answer must give instances. */
type Goal = { readonly condition: Condition; readonly wanted: boolean } | { readonly over: string }

interface Facts {
  readonly trueTests: readonly Test[]
  readonly falseTests: readonly Test[]
  readonly givesInstances: boolean
}
type AllFacts = ReadonlyMap<string, Facts>
const noFacts: Facts = { trueTests: [], falseTests: [], givesInstances: false }

interface Search {
  readonly lookup: Lookup
  steps: number
}

function wants({ visible }: { readonly visible?: Condition }): readonly Goal[] {
  return visible ? [{ condition: visible, wanted: true }] : []
}

function repeats(group: Group | null): readonly Goal[] {
  return group?.over && 'concept' in group.over ? [{ over: group.over.concept }] : []
}

function appears({ section, group, question }: Asked): readonly Goal[] {
  return [...wants(section), ...(group ? wants(group) : []), ...repeats(group), ...wants(question)]
}

function canHold(goals: readonly Goal[], facts: AllFacts, search: Search): boolean {
  search.steps += 1
  if (search.steps > mostSteps) return false
  const [goal, ...rest] = goals
  if (!goal) return true
  if ('over' in goal) {
    const more = (known: Facts): Facts => ({ ...known, givesInstances: true })
    return learn(goal.over, more, rest, facts, search)
  }
  const { condition, wanted } = goal
  if ('not' in condition) {
    return canHold([{ condition: condition.not, wanted: !wanted }, ...rest], facts, search)
  }
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const each = parts.map((part): Goal => ({ condition: part, wanted }))
    // "not any" asks for every part to be false, "not all" for one of them.
    if ('all' in condition === wanted) return canHold([...each, ...rest], facts, search)
    return each.some((one) => canHold([one, ...rest], facts, search))
  }
  const more = (known: Facts): Facts =>
    wanted
      ? { ...known, trueTests: [...known.trueTests, condition] }
      : { ...known, falseTests: [...known.falseTests, condition] }
  return learn(testedConcept(condition), more, rest, facts, search)
}

/** Goes on with one fact more, unless no value of the concept fits all facts about it. */
function learn(
  concept: string,
  more: (known: Facts) => Facts,
  rest: readonly Goal[],
  facts: AllFacts,
  search: Search,
): boolean {
  const asked = search.lookup.get(concept)
  if (!asked) return false
  const before = facts.get(concept) ?? noFacts
  const now = more(before)
  if (!fits(asked.question, now)) return false
  // What must be answered must itself appear first.
  const first = mustBeAnswered(now) && !mustBeAnswered(before)
  const itself = first ? appears(asked) : []
  return canHold([...itself, ...rest], new Map(facts).set(concept, now), search)
}

function mustBeAnswered({ trueTests, givesInstances }: Facts): boolean {
  return trueTests.length > 0 || givesInstances
}

function fits(question: Question, facts: Facts): boolean {
  // Unanswered, every test is false.
  if (!mustBeAnswered(facts)) return true
  const included = facts.trueTests.flatMap((test) => ('includes' in test ? [test.includes] : []))
  return candidateValues(question, [...new Set(included)]).some((value) => {
    const known = { question, value }
    if (!facts.trueTests.every((test) => passes(test, known))) return false
    if (facts.falseTests.some((test) => passes(test, known))) return false
    return !facts.givesInstances || hasInstances(known)
  })
}

function hasInstances({ question, value }: Known): boolean {
  return (typeOf(question).instances?.of(question, value, 'nl').length ?? 0) > 0
}
