import type { DemoClient } from './client.ts'
import type { Talk } from './talk.ts'

/** A client's story with what was written in the consultations, each at its own visit. */
export function withTalks(client: DemoClient, talks: readonly Talk[]): DemoClient {
  const { visits, today } = client
  const preparation = today?.preparation
  return {
    ...client,
    visits: visits.map((visit) => {
      const talk = talks.find(({ daysAgo }) => daysAgo === visit.daysAgo)
      return talk ? { ...visit, talk, answers: lookingBackFirst(talk, visit.answers) } : visit
    }),
    ...(today && preparation
      ? {
          today: {
            ...today,
            preparation: {
              ...preparation,
              answers: lookingBackFirst(
                talks.find(({ daysAgo }) => daysAgo === 0),
                preparation.answers,
              ),
            },
          },
        }
      : {}),
  }
}

function lookingBackFirst(
  talk: Talk | undefined,
  answers: DemoClient['visits'][number]['answers'],
) {
  return [...(talk?.lookingBack ?? []), ...answers]
}
