import { explain, isBottomless, problem, type Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'
import { criteria } from './criteria.ts'
import type { AidProblem, Criterion } from './criterion.ts'
import { decisionAidSchema } from './schema.ts'

export type DecisionAidCheck =
  | { readonly ok: true; readonly definition: DecisionAid }
  | { readonly ok: false; readonly problems: readonly AidProblem[] }

/**
 * Whether a decision aid may be published. Takes anything; never throws. `definition` is a copy of
 * its own, with known keys only. Problems come in layers: what is missing or malformed first, each
 * with the criterion that asks for it; then what the criteria see in a whole aid.
 *
 * @param today the day it is published, `YYYY-MM-DD`: nothing is dated after it, and what was to be
 * read again before it is. Null: whatever the day is.
 */
export function checkDecisionAid(
  definition: unknown,
  today: string | null = null,
): DecisionAidCheck {
  if (isBottomless(definition)) {
    return refused([{ ...problem('', 'bottomless'), criterion: null }])
  }
  const parsed = decisionAidSchema.safeParse(definition)
  if (!parsed.success) return refused(explain(parsed.error.issues, definition).map(withCriterion))
  const problems = all.flatMap((criterion) =>
    (criterion.problems?.(parsed.data, today) ?? []).map((one) => named(one, criterion)),
  )
  return problems.length > 0 ? refused(problems) : { ok: true, definition: parsed.data }
}

const all: readonly Criterion[] = criteria

function refused(problems: readonly AidProblem[]): DecisionAidCheck {
  return { ok: false, problems }
}

function named(one: Problem, { code, asks }: Criterion): AidProblem {
  return { ...one, message: `${one.message} (${code}: ${asks})`, criterion: code }
}

/** The criterion whose place is nearest above the problem's; a whole aid or a loose key has none. */
function withCriterion(one: Problem): AidProblem {
  const place = one.place.replaceAll(/\[\d+\]/gu, '[]')
  const owners = all.flatMap((criterion) =>
    criterion.places
      .filter(
        (owned) =>
          place === owned || place.startsWith(`${owned}.`) || place.startsWith(`${owned}[`),
      )
      .map((owned) => ({ criterion, depth: owned.length })),
  )
  const [nearest] = owners.toSorted((a, b) => b.depth - a.depth)
  return nearest ? named(one, nearest.criterion) : { ...one, criterion: null }
}
