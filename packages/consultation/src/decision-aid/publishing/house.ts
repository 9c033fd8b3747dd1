import { duplicates, type Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'
import type { Criterion } from './criterion.ts'

const house = { source: 'house', grade: 'house' } as const

/** What this product asks besides. */
export const houseCriteria = [
  {
    ...house,
    code: 'house.not-now',
    asks: 'leaves room not to choose: not deciding now is always an option, and stands last',
    places: [],
    problems: ({ options }) =>
      options.at(-1)?.standing === 'not-now'
        ? []
        : [{ place: 'options', message: 'the last option must have the standing "not-now"' }],
  },
  {
    ...house,
    code: 'house.real-choice',
    asks: 'offers at least two options besides changing nothing and not choosing now',
    places: [],
    problems: ({ options }) =>
      options.filter(({ standing }) => standing === undefined).length >= 2
        ? []
        : [{ place: 'options', message: 'must hold at least two without a standing' }],
  },
  {
    ...house,
    code: 'house.names',
    asks: 'gives each part a name of its own, and each language once',
    places: ['id', 'languages', 'options[].code'],
    problems: nameProblems,
  },
  {
    ...house,
    code: 'house.licence',
    asks: 'says under which licence it may be used',
    places: ['licence'],
  },
] as const satisfies readonly Criterion[]

function nameProblems(aid: DecisionAid): readonly Problem[] {
  const standings = aid.options.map(({ standing, code }) => standing ?? `option ${code}`)
  return [
    ...duplicates(aid.languages, 'language', (index) => `languages[${index}]`),
    ...duplicates(standings, 'standing', (index) => `options[${index}].standing`),
    ...(['options', 'values', 'questions', 'involve', 'sources'] as const).flatMap((list) =>
      duplicates(
        aid[list].map(({ code }) => code),
        `code in ${list}:`,
        (index) => `${list}[${index}].code`,
      ),
    ),
  ]
}
