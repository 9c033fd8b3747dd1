import type { Consultation, ShownAnswer, Source, VersionLine } from '@samen/consultation'
import type { DecisionAid } from '@samen/consultation/decision-aid'
import type { aidList } from '@samen/contract/decision-aid'
import { createContext, useContext } from 'solid-js'
import type { ResponseReply } from '../../staff/shapes.ts'

/** A published decision aid as the sheet needs it. */
export interface AidVersion {
  readonly version: number
  readonly definition: DecisionAid
}

export type AidList = (typeof aidList)['_output']

/** Where words can be taken over from: the client's shared answers, and decision aids. */
export interface SheetSources {
  /** What was handed in: the newest of each questionnaire, aids included. */
  readonly preparations: () => readonly VersionLine[]
  /** Throws `HttpError`. */
  readonly open: (source: Source) => Promise<ResponseReply>
  /** Those that are published. Throws `HttpError`. */
  readonly aids: () => Promise<AidList['aids']>
  /** The newest version of one, whole. Throws `HttpError`. */
  readonly aid: (id: string) => Promise<AidVersion>
}
export const SourcesContext = createContext<SheetSources>()
export const useSources = (): SheetSources | undefined => useContext(SourcesContext)

/** Of the visit that is shown: its newest versions, one per questionnaire; a decision aid first. */
export function newestPerForm({ preparation, versions }: Consultation): readonly VersionLine[] {
  const newest = new Map<string, VersionLine>()
  for (const version of versions) {
    const { questionnaireId, visitId } = version.source
    const counts = isAid(version) || visitId === preparation?.source.visitId
    if (counts && !version.superseded && !newest.has(questionnaireId))
      newest.set(questionnaireId, version)
  }
  return [...newest.values()].toSorted((a, b) => Number(isAid(b)) - Number(isAid(a)))
}

/** Answers to a decision aid are a response of a questionnaire that is derived from it. */
const isAid = ({ source }: VersionLine) => source.questionnaireId.startsWith('keuzehulp-')

/** What the client wrote about a choice in the preparation. */
export const choiceAnswer = ({ wishes }: Consultation): ShownAnswer | undefined =>
  wishes.find(({ key }) => key === 'decision.topic')

/**
 * A line as it can stand on the sheet by itself: words of one or two say nothing without what they
 * are about, a sentence does.
 */
export function lineToTake({ topic }: ShownAnswer, line: string): string {
  const saysItself = line.startsWith(`${topic}:`)
  return !saysItself && line.trim().split(/\s+/).length < 4 ? `${topic}: ${line}` : line
}
