import type { Group, Questionnaire } from '../definition/questionnaire.ts'
import { languages } from '../definition/text.ts'
import { conceptsOf } from '../definition/lookup.ts'
import { rulesOf } from '../types/publishing.ts'
import { typeOf } from '../types/registry.ts'
import { duplicates, placeAt, problem, type Problem, type ReasonValues } from './problem.ts'
import type { ReasonCode } from './reasons.ts'
import type { Site } from './sites.ts'

const atFirstSight = 3

/** Everything about names, kinds and groups; conditions are looked at apart. */
export function structureProblems(
  definition: Questionnaire,
  sites: readonly Site[],
): readonly Problem[] {
  return [
    ...duplicates(definition.languages, 'language', (index) => `languages[${index}]`),
    ...duplicateNames(definition, sites),
    ...sites.flatMap(questionProblems),
    ...groupsOf(definition).flatMap(({ group, place }) => groupProblems(group, place, sites)),
  ]
}

function duplicateNames(definition: Questionnaire, sites: readonly Site[]): readonly Problem[] {
  const groups = groupsOf(definition)
  return [
    ...duplicates(
      definition.sections.map(({ code }) => code),
      'section',
      (index) => `sections[${index}].code`,
    ),
    ...duplicates(
      groups.map(({ group }) => group.code),
      'group',
      (index) => placeAt([groups[index]?.place ?? '', 'code']),
    ),
    ...duplicates(
      sites.map(({ question }) => question.concept),
      'concept',
      (index) => placeAt([sites[index]?.place ?? '', 'concept']),
    ),
  ]
}

function groupsOf(definition: Questionnaire) {
  return definition.sections.flatMap((section, s) =>
    section.items.flatMap((item, i) =>
      item.kind === 'group' ? [{ group: item, place: `sections[${s}].items[${i}]` }] : [],
    ),
  )
}

function questionProblems({ question, place, group }: Site): readonly Problem[] {
  const own = rulesOf(question).problems?.(question) ?? []
  const problems = own.map((one) => ({ ...one, place: `${place}.${one.place}` }))
  const type = typeOf(question)
  if (question.trend && !type.trendValue) {
    problems.push(problem(`${place}.trend`, 'no-trend', { kind: question.kind }))
  }
  if (group?.over && question.onRequest) {
    problems.push(problem(`${place}.onRequest`, 'waits-in-repeat'))
  }
  if (group?.over && type.carriesOver) {
    problems.push(problem(place, 'carried-in-repeat', { kind: question.kind }))
  }
  return problems
}

function groupProblems(group: Group, place: string, sites: readonly Site[]): readonly Problem[] {
  const own = new Set(group.questions.map(({ concept }) => concept))
  const first = group.questions.filter(
    ({ visible, onRequest }) => !onRequest && !conceptsOf(visible).some((one) => own.has(one)),
  )
  const problems = overProblems(group, place, sites)
  if (first.length > atFirstSight) {
    const counted = { count: first.length, most: atFirstSight }
    problems.push(problem(`${place}.questions`, 'at-first-sight', counted))
  }
  return problems
}

function overProblems(group: Group, place: string, sites: readonly Site[]): Problem[] {
  const { over, title } = group
  if (!over) {
    const named = languages.filter((language) => title[language].includes('{name}'))
    return named.map((language) => problem(`${place}.title.${language}`, 'name-without-repeat'))
  }
  if ('carried' in over) return []
  const { concept } = over
  const refused = (code: ReasonCode, values: ReasonValues = {}) => [
    problem(`${place}.over`, code, { concept, ...values }),
  ]
  const at = sites.findIndex(({ question }) => question.concept === over.concept)
  const source = sites[at]
  if (!source) return refused('unknown-concept')
  if (source.group?.over) return refused('repeats-a-repeat')
  if (at >= sites.findIndex((site) => site.group === group)) {
    return refused('repeats-later')
  }
  if (typeOf(source.question).instances) return []
  return refused('repeats-nothing', { kind: source.question.kind })
}
