import {
  type Evaluation,
  type Language,
  presentAnswers,
  type PresentedAnswer,
  splitBySharing,
} from '@samen/questionnaire/domain'
import type { OpenedDraft } from './opened-draft.ts'

export interface OverviewSection {
  readonly title: string
  readonly lines: readonly PresentedAnswer[]
}
export interface Overview {
  /** Exactly what a clinician will read: made by the same function, of the shared part alone. */
  readonly shared: readonly OverviewSection[]
  /** For the client's eyes only. */
  readonly own: readonly PresentedAnswer[]
}

/** What handing in would mean, before it is done. */
export function overviewOf(
  { definition, carried }: OpenedDraft,
  evaluation: Evaluation,
  language: Language,
): Overview {
  const { shared, private: kept } = splitBySharing(evaluation.answers)
  const read = presentAnswers(definition, shared.answers, shared.topics, carried, language)
  const keptKeys = new Set(
    kept.flatMap((answer) => ('value' in answer ? [`${answer.concept}\n${answer.instance}`] : [])),
  )
  // Everything the client said, so that each line is called by the client's own name for it.
  const own = presentAnswers(definition, evaluation.answers, [], carried, language).filter((line) =>
    keptKeys.has(`${line.concept}\n${line.instance}`),
  )
  return { shared: bySection(read, language), own }
}

function bySection(lines: readonly PresentedAnswer[], language: Language): OverviewSection[] {
  const sections = new Map<string, { title: string; lines: PresentedAnswer[] }>()
  for (const line of lines) {
    const { code, title } = line.section
    const section = sections.get(code) ?? { title: title[language], lines: [] }
    section.lines.push(line)
    sections.set(code, section)
  }
  return [...sections.values()]
}
