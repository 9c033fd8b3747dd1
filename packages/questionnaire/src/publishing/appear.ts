import type { Condition } from '../definition/condition.ts'
import { type Asked, type Lookup, lookUp } from '../definition/lookup.ts'
import type { Group, Question, Questionnaire } from '../definition/questionnaire.ts'
import { type Known, passes, type Test, testedConcept } from '../response/condition.ts'
import { typeOf } from '../types/registry.ts'
import { candidateValues } from './candidates.ts'
import { problem, type Problem } from './problem.ts'
import type { Site } from './sites.ts'

// Can this question ever appear? Its condition, those around it and those of the questions they
// look at must hold together. We search for a set of facts about answers under which they do: each
// `any` is a fork, each test a fact about one concept, and the facts about one concept must fit one
// value of it. Conditions look back only, so the search ends; it is bounded besides.

/** For a whole definition; the product's own need a few hundred. */
const mostSteps = 50_000

/** For definitions whose names and conditions are in order. */
export function appearProblems(
  definition: Questionnaire,
  sites: readonly Site[],
): readonly Problem[] {
  const search = { lookup: lookUp(definition), steps: 0 }
  const problems = new Map<string, Problem>()
  for (const site of sites) {
    const found = unreachable(search, site)
    if (found && !problems.has(found.place)) problems.set(found.place, found)
    if (search.steps > mostSteps) break
  }
  return [...problems.values()]
}

/** Names the outermost thing that can never appear: the section, the group, else the question. */
function unreachable(search: Search, site: Site): Problem | null {
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
    if (canHold(goals, search)) continue
    if (search.steps <= mostSteps) return problem(place, 'never-appears', { what })
    return problem(place, 'entangled', { what })
  }
  return null
}

/** A condition that must come out true or false, or a concept whose answer must give instances. */
type Goal = { readonly condition: Condition; readonly wanted: boolean } | { readonly over: string }

/** What must be so of the answer to one concept. */
interface Facts {
  readonly trueTests: readonly Test[]
  readonly falseTests: readonly Test[]
  readonly givesInstances: boolean
}
const noFacts: Facts = { trueTests: [], falseTests: [], givesInstances: false }

/** One way things may be: what is still to be met, and what follows from what has been. */
interface Branch {
  readonly goals: Goals | null
  readonly facts: ReadonlyMap<string, Facts>
}
interface Goals {
  readonly first: Goal
  readonly rest: Goals | null
}
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

/** Whether the goals can be met together. Without recursion: definitions come from outside. */
function canHold(goals: readonly Goal[], search: Search): boolean {
  const branches: Branch[] = [{ goals: before(goals, null), facts: new Map() }]
  for (let branch = branches.pop(); branch; branch = branches.pop()) {
    search.steps += 1
    if (search.steps > mostSteps) return false
    if (!branch.goals) return true
    branches.push(...advance(branch.goals, branch.facts, search.lookup))
  }
  return false
}

function before(goals: readonly Goal[], rest: Goals | null): Goals | null {
  return goals.reduceRight<Goals | null>((after, first) => ({ first, rest: after }), rest)
}

/** The ways on from a branch when its first goal is met; none when it cannot be. */
function advance(
  { first, rest }: Goals,
  facts: Branch['facts'],
  lookup: Lookup,
): readonly Branch[] {
  if ('over' in first) {
    return learn(first.over, (known) => ({ ...known, givesInstances: true }), rest, facts, lookup)
  }
  const { condition, wanted } = first
  if ('not' in condition) {
    return [{ goals: before([{ condition: condition.not, wanted: !wanted }], rest), facts }]
  }
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const each = parts.map((part): Goal => ({ condition: part, wanted }))
    // "not any" asks for every part to be false, "not all" for one of them.
    if ('all' in condition === wanted) return [{ goals: before(each, rest), facts }]
    return each.map((one) => ({ goals: before([one], rest), facts }))
  }
  const key = wanted ? 'trueTests' : 'falseTests'
  const more = (known: Facts): Facts => ({ ...known, [key]: [...known[key], condition] })
  return learn(testedConcept(condition), more, rest, facts, lookup)
}

/** Goes on with one fact more, unless no value of the concept fits all facts about it. */
function learn(
  concept: string,
  more: (known: Facts) => Facts,
  rest: Goals | null,
  facts: Branch['facts'],
  lookup: Lookup,
): readonly Branch[] {
  const asked = lookup.get(concept)
  if (!asked) return []
  const earlier = facts.get(concept) ?? noFacts
  const now = more(earlier)
  if (!fits(asked.question, now)) return []
  // What must be answered must itself appear.
  const newlyAnswered = mustBeAnswered(now) && !mustBeAnswered(earlier)
  const goals = newlyAnswered ? before(appears(asked), rest) : rest
  return [{ goals, facts: new Map(facts).set(concept, now) }]
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
