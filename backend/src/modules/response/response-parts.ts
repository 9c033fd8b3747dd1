import {
  type Answer,
  type AnswerPlace,
  type Carried,
  splitBySharing,
} from '@samen/questionnaire/domain'

/** All that a clinician may know of a response; nothing in it says that there is more. */
export interface SharedContent {
  readonly answers: readonly Answer[]
  /** Places the client wants to tell about. */
  readonly topics: readonly AnswerPlace[]
  /** Names of what was written earlier, and answers or topics here are about. */
  readonly labels: Readonly<Record<string, string>>
}
/** The other two parts; only the client's own side opens them. */
export interface OwnContent {
  readonly answers: readonly Answer[]
}
export interface ResponseContents {
  readonly shared: SharedContent
  readonly discuss: OwnContent
  readonly private: OwnContent
}

/** A response as it is sealed: always three parts. */
export const partsOf = (answers: readonly Answer[], carried: Carried): ResponseContents => {
  const split = splitBySharing(answers)
  const labels = labelsFor([...split.shared.answers, ...split.shared.topics], carried)
  return {
    shared: { ...split.shared, labels },
    discuss: { answers: split.discuss },
    private: { answers: split.private },
  }
}

/**
 * Only what was written in a consultation is named: a clinician knows it. The name of an entry or a
 * medicine stands in the client's own list, which may not be shared.
 */
const labelsFor = (places: readonly AnswerPlace[], carried: Carried): Record<string, string> => {
  const used = new Set(places.map((place) => place.instance))
  const { agreements, unconfirmed = [], unfinished = [] } = carried
  const named = [...agreements, ...unconfirmed, ...unfinished].filter(({ id }) => used.has(id))
  return Object.fromEntries(named.map(({ id, label }) => [id, label]))
}

/** The row each part of a version is sealed for. */
export const partRow = (visitId: string, questionnaireId: string, version: number) => ({
  table: 'response_part',
  row: `${visitId}/${questionnaireId}/${version}`,
})
