import { placeKey } from '@samen/questionnaire/domain'
import type { SharedResponse } from './response.ts'
import { isReadable } from './response.ts'

/**
 * The versions of one questionnaire at one visit as they may still be shown: an earlier one keeps only
 * the places that the latest one shares. What was made private, is to be told in the room, or was left
 * out since, is not there, as if it had never been shared. See docs/adr/0004.
 *
 * @param oldestFirst every version, as it was handed in.
 */
export function takeBack(oldestFirst: readonly SharedResponse[]): readonly SharedResponse[] {
  const latest = oldestFirst.at(-1)
  if (latest === undefined || oldestFirst.length === 1) return oldestFirst
  const answers = new Set(latest.answers.filter(isReadable).map(placeKey))
  const topics = new Set([...answers, ...latest.topics.map(placeKey)])
  return oldestFirst.map((version) =>
    version === latest
      ? version
      : {
          ...version,
          answers: version.answers.filter((answer) => answers.has(placeKey(answer))),
          topics: version.topics.filter((topic) => topics.has(placeKey(topic))),
        },
  )
}
