import type { GivenAnswer } from '@samen/questionnaire/domain'
import type { Asked } from './asked.ts'
import type { ListedVersion } from './listed-version.ts'
import { isReadable } from './response.ts'
import type { SharedResponse } from './response.ts'
import type { Source } from './view.ts'

/** One shared answer, with the question as its own version asked it. */
export interface Said {
  readonly answer: GivenAnswer
  readonly asked: Asked
  readonly response: SharedResponse
  readonly source: Source
  /** Which preparation it was said in, counted from the oldest. */
  readonly visit: number
  /** Index of the version in `History.versions`. */
  readonly at: number
}

/** What was said in one version, in the order it was asked; skipped is the same as not asked. */
export function saidIn(
  version: ListedVersion,
  asked: ReadonlyMap<string, Asked>,
  visit: number,
  at: number,
): readonly Said[] {
  const { response, source } = version
  const said: Said[] = []
  for (const answer of response.answers) {
    const question = asked.get(answer.concept)
    if (question === undefined || !isReadable(answer)) continue
    said.push({ answer, asked: question, response, source, visit, at })
  }
  return said
}
