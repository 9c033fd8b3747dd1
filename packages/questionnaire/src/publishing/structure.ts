import type { Group, Questionnaire } from '../definition/questionnaire.ts'
import { languages } from '../definition/text.ts'
import { conceptsOf } from '../definition/lookup.ts'
import { rulesOf } from '../types/publishing.ts'
import { typeOf } from '../types/registry.ts'
import { duplicates, placeAt, type Problem } from './problem.ts'
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
    problems.push({ place: `${place}.trend`, message: `a ${question.kind} forms no trend` })
  }
  if (group?.over && question.onRequest) {
    const message = 'a question in a repeated group cannot wait for the client to open it'
    problems.push({ place: `${place}.onRequest`, message })
  }
  if (group?.over && type.carriesOver) {
    const message = `a ${question.kind} is carried over once, so it cannot stand in a repeated group`
    problems.push({ place, message })
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
    const message = `shows ${first.length} questions at first sight, at most ${atFirstSight} may`
    problems.push({ place: `${place}.questions`, message })
  }
  return problems
}

function overProblems(group: Group, place: string, sites: readonly Site[]): Problem[] {
  const { over, title } = group
  if (!over) {
    const named = languages.filter((language) => title[language].includes('{name}'))
    return named.map((language) => ({
      place: `${place}.title.${language}`,
      message: 'holds {name}, but the group does not repeat',
    }))
  }
  if ('carried' in over) return []
  const problem = (message: string) => [{ place: `${place}.over`, message }]
  const at = sites.findIndex(({ question }) => question.concept === over.concept)
  const source = sites[at]
  if (!source) return problem(`unknown concept "${over.concept}"`)
  if (source.group?.over) return problem(`"${over.concept}" is itself asked in a repeated group`)
  if (at >= sites.findIndex((site) => site.group === group)) {
    return problem(`"${over.concept}" is asked later`)
  }
  if (typeOf(source.question).instances) return []
  return problem(
    `"${over.concept}" is a ${source.question.kind}, which gives nothing to repeat over`,
  )
}
