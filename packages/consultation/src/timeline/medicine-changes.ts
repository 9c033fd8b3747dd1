import { medicineUseConcepts } from '../subject.ts'
import type { MedicineLine, MedicineMoment, ShownAnswer } from '../view.ts'

/** What became different about a medicine, as the client told it; verbatim, beside what was said before. */
export type MedicineChange = {
  /** Where it was said: index in the consultation's `versions`. */
  readonly at: number
} & (
  | { readonly kind: 'renamed'; readonly name: string; readonly before: string }
  | {
      readonly kind: 'used-otherwise'
      readonly question: string
      /** The client's words, a line each; never empty. */
      readonly now: readonly string[]
      readonly before: readonly string[]
    }
)

/**
 * Where a medicine got another name or was used in another way, oldest first. What is told for the
 * first time changes nothing, and neither does an answer to a question in other words (design.md,
 * rule 3): what the one and the other say cannot be laid side by side.
 */
export function medicineChanges({ moments }: MedicineLine): readonly MedicineChange[] {
  const said = new Map<string, ShownAnswer>()
  return moments.flatMap((moment, i) => [
    ...renamed(moment, moments[i - 1]),
    ...moment.answers.filter(isAboutUse).flatMap((answer) => {
      const before = said.get(answer.key)
      said.set(answer.key, answer)
      return usedOtherwise(moment.at, answer, before)
    }),
  ])
}

function renamed(
  { at, name }: MedicineMoment,
  before: MedicineMoment | undefined,
): readonly MedicineChange[] {
  if (before === undefined || before.name === name) return []
  return [{ at, kind: 'renamed', name, before: before.name }]
}

function isAboutUse({ key }: ShownAnswer): boolean {
  return medicineUseConcepts.has(key.split('@')[0] ?? '')
}

function usedOtherwise(
  at: number,
  { question, lines: now }: ShownAnswer,
  before: ShownAnswer | undefined,
): readonly MedicineChange[] {
  const isComparable = before !== undefined && before.question === question && now.length > 0
  if (!isComparable || before.lines.join('\n') === now.join('\n')) return []
  return [{ at, kind: 'used-otherwise', question, now, before: before.lines }]
}
