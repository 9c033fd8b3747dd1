import { placeKey } from '@samen/questionnaire/domain'
import { askedIn } from './asked.ts'
import type { Preparation } from './history.ts'
import type { QuestionnaireLookup } from './response.ts'
import { showTopic } from './shown.ts'
import type { Reading } from './shown.ts'
import type { ShownAnswer } from './view.ts'

/** What the client wants to tell in the room: topics only, each place once, with its `source`. */
export function topicsOf(
  preparation: Preparation,
  questionnaire: QuestionnaireLookup,
  reading: Reading,
): readonly ShownAnswer[] {
  const topics = new Map<string, ShownAnswer>()
  for (const { response, source } of preparation.latest) {
    const asked = askedIn(questionnaire(response.questionnaireId, response.questionnaireVersion))
    for (const place of response.topics) {
      const question = asked.get(place.concept)
      const key = placeKey(place)
      if (question && !topics.has(key))
        topics.set(key, { ...showTopic(place, question, response, reading), source })
    }
  }
  return [...topics.values()]
}
