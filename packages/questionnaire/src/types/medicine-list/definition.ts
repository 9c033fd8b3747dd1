import type { Medicine } from '../../response/values.ts'
import { entryLine, isEntryId, refuseEntries, remaining } from '../entries.ts'
import type { Checked, QuestionType } from '../question-type.ts'

/** The medicines the client uses, by the client's own names for them. */
export const medicineList: QuestionType<'medicine-list'> = {
  kind: 'medicine-list',
  check: (_question, value) => check(value),
  summary: (_question, value, language) =>
    value.map(({ name, state }) => entryLine(name, state, language)),
  trendValue: null,
  wording: null,
  instances: {
    of: (_question, value) => remaining(value, (medicine) => medicine.name),
    fallbackLabel: (question, id, language) => (isEntryId(id) ? question.topic[language] : null),
  },
  carriesOver: true,
  equals: null,
  includes: null,
  greater: null,
}

function check(value: unknown): Checked<readonly Medicine[]> {
  const refusal = refuseEntries(value, { text: 'name', optional: [], refuseMore: () => null })
  // An array whose entries were all looked at.
  return refusal ?? { value: value as readonly Medicine[] }
}
