import type { Text } from '@samen/questionnaire/domain'
import type { Problem } from '@samen/questionnaire/publish'
import type { AidChance } from '../chances.ts'
import type { AidOption, DecisionAid } from '../decision-aid.ts'
import { aidProblem } from './reasons.ts'

/** An aid says that it gives no figures, and gives none; or each figure is whole. */
export function chanceProblems(aid: DecisionAid): readonly Problem[] {
  const { chances, options } = aid
  if (chances.given === 'none') return options.flatMap((option, o) => figures(option, o, aid))
  const codes = options.map(({ code }) => code)
  const [first] = chances.list
  return chances.list.flatMap((chance, index) =>
    oneChance(chance, codes, first).map((problem) => ({
      ...problem,
      place: `chances.list[${index}].${problem.place}`,
    })),
  )
}

function oneChance(
  { option, count, outOf }: AidChance,
  codes: readonly string[],
  first: AidChance | undefined,
): readonly Problem[] {
  const problems: Problem[] = []
  if (!codes.includes(option)) {
    problems.push(aidProblem('option', 'unknown-option', { option }))
  }
  if (count > outOf) problems.push(aidProblem('count', 'more-than-all', { most: outOf }))
  if (first && outOf !== first.outOf) {
    problems.push(aidProblem('outOf', 'other-out-of', { outOf: first.outOf }))
  }
  return problems
}

const figure = /\p{Nd}|%|procent|per ?cent/u

function figures(option: AidOption, o: number, { languages }: DecisionAid): readonly Problem[] {
  return linesOf(option).flatMap(({ place, text }) =>
    languages
      .filter((language) => figure.test(text[language]))
      .map((language) => aidProblem(`options[${o}].${place}.${language}`, 'gives-figure')),
  )
}

function linesOf(option: AidOption): readonly { readonly place: string; readonly text: Text }[] {
  const { description, known } = option
  const lists = { ...option, known: known.map(({ text }) => text) }
  return [
    { place: 'description', text: description },
    ...(['for', 'against', 'known', 'unknown', 'experience'] as const).flatMap((name) =>
      lists[name].map((text, index) => {
        const place = `${name}[${index}]`
        return { place: name === 'known' ? `${place}.text` : place, text }
      }),
    ),
  ]
}
