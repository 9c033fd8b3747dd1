import { otherCode } from '@samen/questionnaire/domain'
import type {
  AnswerPlace,
  Language,
  Medicine,
  OwnEntry,
  Question,
} from '@samen/questionnaire/domain'
import { askedIn } from './asked.ts'
import type { Asked } from './asked.ts'
import type { SharedResponse } from './response.ts'
import { isReadable } from './response.ts'
import type { Said } from './said.ts'

/** The names the client gave own entries and medicines, by id; from shared lists only. */
export type Names = ReadonlyMap<string, string>

interface NamedEntry {
  readonly id: string
  readonly name: string
  readonly state: OwnEntry['state']
}

/** The entries of a list that the client keeps; none for any other kind of question. */
export function entriesOf({ asked, answer }: Said): readonly NamedEntry[] {
  const { value } = answer
  if (!Array.isArray(value)) return []
  switch (asked.question.kind) {
    case 'medicine-list':
      // The kind of question says what its values are: they were checked when they were submitted.
      return value as readonly Medicine[]
    case 'own-list':
      return (value as readonly OwnEntry[]).map((e) => ({ id: e.id, name: e.text, state: e.state }))
    default:
      return []
  }
}

/**
 * What the client calls this instance of a repeated group: "Wonen", "mijn nachtpil". Undefined when
 * nothing shared names it: a made-up name would tell that its own was kept back.
 */
export function instanceName(
  place: AnswerPlace,
  asked: Asked,
  response: SharedResponse,
  names: Names,
  language: Language,
): string | undefined {
  const over = asked.group?.over
  const { instance } = place
  if (over === undefined || instance === undefined) return undefined
  const source =
    'concept' in over ? askedIn(asked.questionnaire).get(over.concept)?.question : undefined
  return (
    (source && nameInAnswer(source, instance, response, language)) ??
    response.labels[instance] ??
    names.get(instance)
  )
}

function nameInAnswer(
  source: Question,
  instance: string,
  response: SharedResponse,
  language: Language,
): string | undefined {
  if (!('options' in source)) return undefined
  if (instance !== otherCode) return source.options.find((o) => o.code === instance)?.text[language]
  const answer = response.answers.find((one) => one.concept === source.concept)
  if (answer === undefined || !isReadable(answer)) return undefined
  const { value } = answer
  // Own words: one text where one was asked, several beside the options of a multi-choice.
  const own = typeof value === 'object' && 'other' in value ? value.other : undefined
  return typeof own === 'string' ? own : own?.join(', ')
}
