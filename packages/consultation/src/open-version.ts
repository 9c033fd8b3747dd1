import { presentAnswers } from '@samen/questionnaire/domain'
import type { Language, PresentedAnswer } from '@samen/questionnaire/domain'
import { listVersions } from './listed-version.ts'
import type { QuestionnaireLookup, SharedResponse } from './response.ts'
import { versionLine } from './version-line.ts'
import type { ShownAnswer, Source, VersionLine } from './view.ts'

/** Which version to open, as a `Source` names it. */
export type VersionReference = Pick<Source, 'visitId' | 'questionnaireId' | 'version'>

/** Every shared answer of one version, in the order and the wording in which it was asked. */
export interface OpenedVersion {
  readonly version: VersionLine
  /** Sections without a shared answer or topic are left out. */
  readonly sections: readonly {
    readonly title: string
    readonly answers: readonly ShownAnswer[]
  }[]
}

export interface OpenInput {
  /** At least every version of that visit: which ones are listed depends on those before. */
  readonly responses: readonly SharedResponse[]
  readonly questionnaire: QuestionnaireLookup
  readonly source: VersionReference
  readonly language: Language
}

/** The same page as the kiosk's preview. Null when the history lists no such version. */
export function openVersion(input: OpenInput): OpenedVersion | null {
  const { questionnaire, source, language } = input
  const listed = listVersions(input.responses).flat()
  const version = listed.find((one) => isSame(one.source, source))
  if (version === undefined) return null
  const { response } = version
  const definition = questionnaire(response.questionnaireId, response.questionnaireVersion)
  const written = Object.entries(response.labels).map(([id, label]) => ({ id, label }))
  // One table of names for all lists: an instance is asked about in the group it belongs to only.
  const carried = { agreements: written, unconfirmed: written, unfinished: written }
  const { answers, topics } = response
  const presented = presentAnswers(definition, answers, topics, carried, language)
  const sections = Map.groupBy(presented, ({ section }) => section)
  return {
    version: versionLine(version, definition, language),
    sections: [...sections].map(([{ title }, shown]) => ({
      title: title[language],
      answers: shown.map(show),
    })),
  }
}

function show(presented: PresentedAnswer): ShownAnswer {
  const { key, label, topic, question, lines, note, discuss } = presented
  return {
    key,
    topic: label === undefined ? topic : `${label} · ${topic}`,
    ...(label === undefined ? {} : { about: label }),
    question,
    lines,
    ...(note === undefined ? {} : { note }),
    ...(discuss && { discuss }),
  }
}

function isSame(a: VersionReference, b: VersionReference): boolean {
  return (
    a.visitId === b.visitId && a.questionnaireId === b.questionnaireId && a.version === b.version
  )
}
