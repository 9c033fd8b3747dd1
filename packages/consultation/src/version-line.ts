import type { Language, Questionnaire } from '@samen/questionnaire/domain'
import type { ListedVersion } from './listed-version.ts'
import type { VersionLine } from './view.ts'

/** One line of the history: what was handed in when, and who helped. */
export function versionLine(
  { response, source, superseded }: ListedVersion,
  questionnaire: Questionnaire,
  language: Language,
): VersionLine {
  return {
    source,
    title: questionnaire.title[language],
    submittedAt: response.submittedAt,
    language: response.language,
    assistance: response.assistance,
    superseded,
  }
}
