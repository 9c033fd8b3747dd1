import { carriedFrom, type Carried, type DraftState } from '@samen/questionnaire/domain'
import type { EarlierResponse, Language, Questionnaire } from '@samen/questionnaire/domain'
import type { Amendment, DemoClient, FilledIn } from './client.ts'
import { fillIn } from './filled-in.ts'
import { questionnaireOn } from './publications.ts'
import { writtenBefore } from './written-before.ts'

/** One version that a client hands in or begins, with what the kiosk knew then. */
export interface Prepared {
  readonly daysAgo: number
  /** 1 for what was handed in first; an amendment makes the next one. */
  readonly version: number
  readonly definition: Questionnaire
  readonly draft: DraftState
  readonly carried: Carried
  readonly language: Language
}

/** Everything a client of the demonstration fills in, oldest first. */
export function preparationsOf({ visits, today }: DemoClient): readonly Prepared[] {
  const days: readonly Day[] = today?.preparation
    ? [...visits, { daysAgo: 0, ...today.preparation }]
    : visits
  const prepared: Prepared[] = []
  const history: EarlierResponse[] = []
  for (const day of days) {
    const written = writtenBefore(visits, day.daysAgo)
    const versions = ofDay(day, { ...written, entries: carriedFrom(history) })
    prepared.push(...versions)
    history.push(
      ...versions
        .slice(-1)
        .map(({ definition, draft }) => ({ definition, answers: draft.answers })),
    )
  }
  return prepared
}

interface Day extends FilledIn {
  readonly daysAgo: number
  readonly amendments?: readonly Amendment[]
}

function ofDay(day: Day, carried: Carried): readonly Prepared[] {
  const { daysAgo, amendments = [], language = 'nl' } = day
  const definition = questionnaireOn(daysAgo, day.form)
  const drafts = [fillIn(definition, day.answers)]
  for (const { answers } of amendments) drafts.push(fillIn(definition, answers, drafts.at(-1)))
  return drafts.map((draft, index) => ({
    daysAgo,
    version: index + 1,
    definition,
    draft,
    carried,
    language,
  }))
}
