import type { AgreementContent, Doer } from '../agreement/agreement.ts'
import { decidedMedicine } from '../decision/decided-medicine.ts'
import type { DecisionSheet, MedicineEvent, Outcome, Plan } from '../decision/decision.ts'
import type { Standing } from './room.ts'

// What was written, as the client reads it back at the kiosk: whole, and in the words it has.

/** An agreement: what, who, look back when. */
export interface AgreedLine {
  readonly text: string
  readonly who: readonly Doer[]
  readonly whoElse: string | null
  /** `YYYY-MM-DD` or null. */
  readonly lookBack: string | null
  /** Stopped in that consultation. */
  readonly stopped: boolean
  readonly standing: Standing
}

/** A decision: the choice, what came of it, who does what. */
export interface DecidedLine {
  /** The choice in the client's words. */
  readonly choice: string
  readonly outcome: Outcome['kind']
  /** What was said of it, one text a line: the client's own words first. */
  readonly lines: readonly string[]
  readonly tasks: readonly {
    readonly what: string
    readonly who: Doer
    readonly whoElse: string | null
  }[]
  /** `YYYY-MM-DD` or null. */
  readonly reviewDate: string | null
  /** The option that was chosen, where it is one of the two that always stand there. */
  readonly chosen?: 'no-change' | 'not-now'
  /** `YYYY-MM-DD`, from when. */
  readonly from?: string
  readonly lasting?: NonNullable<Plan['lasting']>
  readonly medicine?: readonly MedicineEvent[]
  readonly standing: Standing
}

export function agreedLine(
  { content, state }: { readonly content: AgreementContent; readonly state: 'open' | 'stopped' },
  standing: Standing,
): AgreedLine {
  const { what, who, whoElse = null, lookBack } = content
  return { text: what, who, whoElse, lookBack, stopped: state === 'stopped', standing }
}

/** Null: there is no outcome yet, so nothing was decided. */
export function decidedLine(sheet: DecisionSheet, standing: Standing): DecidedLine | null {
  const { choice, outcome, plan } = sheet
  if (!outcome) return null
  const medicine = decidedMedicine(sheet)
  const chosen = outcome.kind === 'joint' ? optionOf(sheet, outcome.option)?.standing : undefined
  return {
    choice,
    outcome: outcome.kind,
    lines: wordsOf(outcome, sheet).filter((words) => words.trim() !== ''),
    tasks: plan.tasks.map(({ what, who, whoElse = null }) => ({ what, who, whoElse })),
    reviewDate: plan.reviewDate,
    ...(chosen ? { chosen } : {}),
    ...(plan.from ? { from: plan.from } : {}),
    ...(plan.lasting ? { lasting: plan.lasting } : {}),
    ...(medicine.length > 0 ? { medicine } : {}),
    standing,
  }
}

const optionOf = ({ options }: DecisionSheet, id: string) =>
  options.find((option) => option.id === id)

function wordsOf(outcome: Outcome, sheet: DecisionSheet): readonly string[] {
  switch (outcome.kind) {
    case 'joint':
      return [outcome.ownWords, optionOf(sheet, outcome.option)?.text ?? '', outcome.why]
    case 'not-yet':
      return [outcome.needed]
    case 'disagreement':
      return [outcome.client, outcome.clinician]
    case 'listened':
      return [outcome.heard]
    case 'not-ours':
      return [outcome.who, outcome.ground, outcome.objection]
  }
}
