import { checkForPublishing, duplicates, type Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'
import { decisionAidQuestionnaire } from '../questionnaire.ts'
import type { Criterion } from './criterion.ts'
import { aidProblem } from './reasons.ts'

const house = { source: 'house', grade: 'house' } as const

/** What this product asks besides. */
export const houseCriteria = [
  {
    ...house,
    code: 'house.not-now',
    asks: 'leaves room not to choose: not deciding now is always an option, and stands last',
    places: [],
    problems: ({ options }) =>
      options.at(-1)?.standing === 'not-now' ? [] : [aidProblem('options', 'not-now-last')],
  },
  {
    ...house,
    code: 'house.real-choice',
    asks: 'offers at least two options besides changing nothing and not choosing now',
    places: [],
    problems: ({ options }) =>
      options.filter(({ standing }) => standing === undefined).length >= 2
        ? []
        : [aidProblem('options', 'no-real-choice')],
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
    code: 'house.questionnaire',
    asks: 'can be asked: its values and questions make a questionnaire that may be published',
    places: [],
    problems: questionnaireProblems,
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

/** Told of the aid as a whole: one text of it stands in several places of the questionnaire. */
function questionnaireProblems(aid: DecisionAid): readonly Problem[] {
  const check = checkForPublishing(decisionAidQuestionnaire(aid))
  if (check.ok) return []
  return check.problems.map(({ place, code, values, message }) => ({
    place: '',
    code,
    values: { ...values, inQuestionnaire: place },
    message: `makes a questionnaire in which ${place} ${message}`,
  }))
}
