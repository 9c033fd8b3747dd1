import type { Questionnaire } from '../definition/questionnaire.ts'
import { appearProblems } from './appear.ts'
import { conditionProblems } from './conditions.ts'
import { isBottomless } from './depth.ts'
import { explain } from './explain.ts'
import { problem, type Problem } from './problem.ts'
import { questionnaireSchema } from './schema.ts'
import { sitesOf } from './sites.ts'
import { structureProblems } from './structure.ts'

export type PublishingCheck =
  | { readonly ok: true; readonly definition: Questionnaire }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Whether something may be published. Takes anything; never throws. `definition` is a copy of its
 * own, with known keys only. Problems come in layers: those of the shape first, then names and
 * conditions, then what can never appear.
 */
export function checkForPublishing(definition: unknown): PublishingCheck {
  if (isBottomless(definition)) return refused([problem('', 'bottomless')])
  const parsed = questionnaireSchema.safeParse(definition)
  if (!parsed.success) return refused(explain(parsed.error.issues, definition))
  const sites = sitesOf(parsed.data)
  const problems = [
    ...structureProblems(parsed.data, sites),
    ...conditionProblems(parsed.data, sites),
  ]
  if (problems.length > 0) return refused(problems)
  const hidden = appearProblems(parsed.data, sites)
  return hidden.length > 0 ? refused(hidden) : { ok: true, definition: parsed.data }
}

function refused(problems: readonly Problem[]): PublishingCheck {
  return { ok: false, problems }
}
