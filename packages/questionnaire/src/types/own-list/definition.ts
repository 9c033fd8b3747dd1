import type { OwnListQuestion } from '../../definition/questionnaire.ts'
import type { Language } from '../../definition/text.ts'
import type { OwnEntry } from '../../response/values.ts'
import { invalid, isRecord, malformed } from '../checks.ts'
import { entryLine, isEntryId, refuseEntries, remaining } from '../entries.ts'
import type { Checked, QuestionType, Refusal } from '../question-type.ts'
import { words } from '../words.ts'

/** The client's own entries, each with what became of it and the small questions asked of it. */
export const ownList: QuestionType<'own-list'> = {
  kind: 'own-list',
  check,
  summary: (question, value, language) =>
    value.map((entry) =>
      [entryLine(entry.text, entry.state, language), ...asked(question, entry, language)].join(
        ' · ',
      ),
    ),
  trendValue: null,
  wording: ({ asks }) => asks.map(({ code, text }) => [code, text]),
  instances: {
    of: (_question, value) => remaining(value, (entry) => entry.text),
    fallbackLabel: (question, id, language) => (isEntryId(id) ? question.topic[language] : null),
  },
  carriesOver: true,
  equals: null,
  includes: null,
  greater: null,
}

function check(question: OwnListQuestion, value: unknown): Checked<readonly OwnEntry[]> {
  const refusal = refuseEntries(value, {
    text: 'text',
    optional: ['asks'],
    refuseMore: (entry) => refuseAsks(question, entry['asks']),
  })
  // An array whose entries were all looked at.
  return refusal ?? { value: value as readonly OwnEntry[] }
}

function refuseAsks(question: OwnListQuestion, asks: unknown): Refusal | null {
  if (asks === undefined) return null
  if (!isRecord(asks)) return malformed()
  const entries = Object.entries(asks)
  const fits = entries.every(
    ([code, said]) => question.asks.some((ask) => ask.code === code) && typeof said === 'string',
  )
  if (!fits) return malformed()
  return entries.every(([, said]) => said === 'yes' || said === 'no')
    ? null
    : invalid('unknown-option')
}

function asked(question: OwnListQuestion, entry: OwnEntry, language: Language): readonly string[] {
  return question.asks.flatMap(({ code, text }) => {
    const said = entry.asks && Object.hasOwn(entry.asks, code) ? entry.asks[code] : undefined
    return said ? [`${text[language]} ${words[language][said]}`] : []
  })
}
