import { placeKey } from '@samen/questionnaire/domain'
import type { Agenda } from '../agenda/agenda.ts'
import type { SharedResponse } from '../response.ts'
import type { Disclosure, OpenedAnswer } from './disclosure.ts'

/**
 * The answers the client opened, of topics that stand on this agenda; of each the one opened last.
 * Where the client chose anything else than "I want to tell it myself" since, a yes of before counts
 * no more: it was to those words, on that day.
 */
export function disclosedOn(
  { carried, client }: Agenda,
  disclosures: readonly Disclosure[],
  responses: readonly SharedResponse[],
): readonly OpenedAnswer[] {
  const topics = new Set([...carried, ...client].map(({ key }) => key))
  const opened = new Map<string, Disclosure>()
  for (const one of disclosures) {
    const topic = `topic:${one.visitId}:${one.key}`
    if (!topics.has(topic) || !isStillToTell(one, responses)) continue
    const before = opened.get(topic)
    if (before === undefined || before.at < one.at) opened.set(topic, one)
  }
  return [...opened.values()]
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ version: _stored, ...shown }) => shown)
}

function isStillToTell(
  { visitId, questionnaireId, version, key }: Disclosure,
  responses: readonly SharedResponse[],
): boolean {
  const since = responses.filter(
    (one) =>
      one.visitId === visitId && one.questionnaireId === questionnaireId && one.version >= version,
  )
  return since.every(({ topics }) => topics.some((place) => placeKey(place) === key))
}
