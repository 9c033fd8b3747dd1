import type { Question, QuestionKind, Questionnaire } from '../definition/questionnaire.ts'
import type { Language } from '../definition/text.ts'
import type { ValueByKind } from '../response/values.ts'
import type { QuestionOf, Refusal } from './question-type.ts'

/** A question with values it takes and refuses; one list feeds every kind of test. */
export interface Example<K extends QuestionKind> {
  readonly name: string
  readonly question: QuestionOf<K>
  readonly accepted: readonly AcceptedValue<K>[]
  readonly refused: readonly RefusedValue[]
}
export interface AcceptedValue<K extends QuestionKind> {
  readonly name: string
  readonly value: ValueByKind[K]
  /** What a clinician reads. */
  readonly lines: Readonly<Record<Language, readonly string[]>>
  readonly trend: number | null
}
export interface RefusedValue extends Refusal {
  readonly name: string
  readonly value: unknown
}

/** A refused value: what is wrong, the value, and as what it is refused. */
export function refused(
  name: string,
  value: unknown,
  grade: Refusal['grade'],
  reason: Refusal['reason'] = 'wrong-type',
): RefusedValue {
  return { name, value, grade, reason }
}

/** The same line in both languages: a client's own words. */
export function verbatim(
  ...lines: readonly string[]
): Readonly<Record<Language, readonly string[]>> {
  return { nl: lines, en: lines }
}

/** A questionnaire around the question of an example. */
export function questionnaireWith(question: Question): Questionnaire {
  return {
    id: 'example',
    languages: ['nl', 'en'],
    title: { nl: 'Voorbeeld', en: 'Example' },
    introduction: { nl: 'Een voorbeeld.', en: 'An example.' },
    form: 'full',
    sections: [{ code: 'one', title: { nl: 'Eén', en: 'One' }, items: [question] }],
  }
}
