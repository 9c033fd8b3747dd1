import type { DecisionAid } from '@samen/consultation/decision-aid'
import { decisionAids } from '@samen/content/decision-aids'
import {
  mijnVoorbereiding,
  mijnVoorbereidingEarlier,
  naHetGesprek,
  vierVragen,
} from '@samen/content/questionnaires'
import type { Questionnaire } from '@samen/questionnaire/domain'

export type Publication = {
  /** Whole days before today. */
  readonly daysAgo: number
  readonly approval: string
} & ({ readonly definition: Questionnaire } | { readonly aids: readonly DecisionAid[] })

/** What was published when; in the middle of the demonstration the full form got other words. */
export const publications: readonly Publication[] = [
  { daysAgo: 735, definition: vierVragen, approval: 'Cliëntenraad akkoord' },
  { daysAgo: 735, definition: mijnVoorbereidingEarlier, approval: 'Cliëntenraad akkoord' },
  {
    daysAgo: 300,
    definition: mijnVoorbereiding,
    approval: 'Cliëntenraad akkoord, met de nieuwe vraag over grip',
  },
  { daysAgo: 300, definition: naHetGesprek, approval: 'Cliëntenraad akkoord' },
  { daysAgo: 290, aids: decisionAids, approval: 'Cliëntenraad akkoord' },
]

/** The questionnaire that a client was given so many days ago. */
export function questionnaireOn(daysAgo: number, form: Questionnaire['form']): Questionnaire {
  const published = publications.flatMap((one) =>
    'definition' in one && one.definition.form === form && one.daysAgo > daysAgo
      ? [one.definition]
      : [],
  )
  const newest = published.at(-1)
  if (!newest) throw new Error(`no ${form} form was published ${daysAgo} days ago`)
  return newest
}
