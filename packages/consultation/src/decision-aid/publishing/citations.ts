import type { Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'
import { aidProblem } from './reasons.ts'

/** Each cited source is in the list, and each in the list is cited. */
export function citationProblems(aid: DecisionAid): readonly Problem[] {
  const listed = new Set(aid.sources.map(({ code }) => code))
  const cited = citationsOf(aid)
  const unknown = cited
    .filter(({ source }) => !listed.has(source))
    .map(({ place, source }) => aidProblem(place, 'unknown-source', { source }))
  const used = new Set(cited.map(({ source }) => source))
  const idle = aid.sources.flatMap(({ code }, index) =>
    used.has(code) ? [] : [aidProblem(`sources[${index}]`, 'idle-source', { source: code })],
  )
  return [...unknown, ...idle]
}

interface Citation {
  readonly place: string
  readonly source: string
}

function citationsOf({ options, chances }: DecisionAid): readonly Citation[] {
  const list = chances.given === 'some' ? chances.list : []
  return [
    ...options.flatMap(({ known }, o) =>
      known.flatMap(({ sources }, k) => cite(sources, `options[${o}].known[${k}]`)),
    ),
    ...list.flatMap(({ sources }, c) => cite(sources, `chances.list[${c}]`)),
  ]
}

function cite(sources: readonly string[], place: string): readonly Citation[] {
  return sources.map((source, index) => ({ place: `${place}.sources[${index}]`, source }))
}
