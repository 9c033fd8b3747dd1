import { byText } from './order.ts'
import type { SharedResponse } from './response.ts'
import { isReadable } from './response.ts'
import type { Source } from './view.ts'
import { takeBack } from './withdrawn.ts'

/** A response version that the history shows. */
export interface ListedVersion {
  readonly response: SharedResponse
  /**
   * Its `version` counts listed versions of this preparation: 1, 2, … without gaps, because a gap
   * would tell of a version that changed private answers only.
   */
  readonly source: Source
  /** A later listed version of the same preparation changed it. */
  readonly superseded: boolean
}

/**
 * The versions of one questionnaire at one visit, oldest first, without what was taken back since. A
 * version that then shows the same as the one before is left out: it changed private answers only, or
 * took something back, and those two must look alike.
 */
function listPreparation(versions: readonly SharedResponse[]): readonly ListedVersion[] {
  const kept = takeBack(versions.toSorted((a, b) => a.version - b.version)).filter(
    (response, i, all) => {
      const before = all[i - 1]
      return before === undefined || !sharesTheSame(before, response)
    },
  )
  if (kept.every(isAidUnshared)) return []
  return kept.map((response, i) => ({
    response,
    source: {
      visitId: response.visitId,
      questionnaireId: response.questionnaireId,
      version: i + 1,
      day: response.day,
    },
    superseded: i < kept.length - 1,
  }))
}

/** Listed versions per visit and questionnaire; each list is oldest first. */
export function listVersions(
  responses: readonly SharedResponse[],
): readonly (readonly ListedVersion[])[] {
  const preparations = new Map<string, SharedResponse[]>()
  for (const response of responses) {
    const key = `${response.visitId} ${response.questionnaireId}`
    const versions = preparations.get(key)
    if (versions) versions.push(response)
    else preparations.set(key, [response])
  }
  return [...preparations.values()].map(listPreparation)
}

/** In time order; equal times are told apart by questionnaire and version, so input order is nothing. */
export function bySubmission(a: ListedVersion, b: ListedVersion): number {
  return (
    byText(a.source.day, b.source.day) ||
    byText(a.response.submittedAt, b.response.submittedAt) ||
    byText(a.source.visitId, b.source.visitId) ||
    byText(a.source.questionnaireId, b.source.questionnaireId) ||
    a.source.version - b.source.version
  )
}

/** Which choice a client read about shows only when something of it is shared. */
function isAidUnshared({ questionnaireId, answers, topics }: SharedResponse): boolean {
  const isAid = questionnaireId.startsWith('keuzehulp-')
  return isAid && topics.length === 0 && !answers.some(isReadable)
}

function sharesTheSame(a: SharedResponse, b: SharedResponse): boolean {
  return readable(a) === readable(b)
}

/** What a clinician can read of a response: skipped answers are not among it. */
function readable(response: SharedResponse): string {
  return JSON.stringify([
    response.answers.filter(isReadable).map((a) => [a.concept, a.instance, a.value, a.note]),
    response.topics.map((topic) => [topic.concept, topic.instance]),
  ])
}
