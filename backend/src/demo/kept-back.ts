import { placeKey } from '@samen/questionnaire/domain'
import type { DemoClient, FilledIn } from './client.ts'
import { openly, type Said } from './said.ts'

/**
 * What the clients of the demonstration wrote and did not share in any version, word for word: kept
 * for themselves or to be told, and not opened in the room. Staff may never find it, in a reply or a
 * page, and nobody in a log or a dump of the database.
 */
export function wordsKeptBack(clients: readonly DemoClient[]): readonly string[] {
  return clients.flatMap((client) => {
    const said = everythingSaid(client)
    const shared = new Set(said.filter((one) => !isKeptBack(one)).flatMap(ownWordsOf))
    return said
      .filter(isKeptBack)
      .flatMap(ownWordsOf)
      .filter((words) => !shared.has(words))
  })
}

const privateUntilOpened = new Set(['helps.entries', 'story.note'])

function isKeptBack({ concept, sharing }: Said): boolean {
  return sharing === undefined ? privateUntilOpened.has(concept) : sharing !== 'shared'
}

function everythingSaid({ visits, today }: DemoClient): readonly Said[] {
  const preparation: readonly FilledIn[] = today?.preparation ? [today.preparation] : []
  return [
    ...visits.flatMap(({ answers, amendments = [], talk }) =>
      [...answers, ...amendments.flatMap((amendment) => amendment.answers)].map((said) =>
        talk?.opened?.includes(placeKey(said)) ? openly(said) : said,
      ),
    ),
    ...preparation.flatMap(({ answers }) => answers),
  ]
}

function ownWordsOf({ value, note }: Said): readonly string[] {
  return [...textsIn(value), ...textsIn(note)]
}

/** Three words or more: codes, and the name of a thing, are not unmistakable. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim().split(/\s+/).length > 2 ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
