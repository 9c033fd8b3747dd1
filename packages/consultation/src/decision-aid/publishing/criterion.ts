import type { Problem } from '@samen/questionnaire/publish'
import type { DecisionAid } from '../decision-aid.ts'

/**
 * Where a criterion comes from. `ipdas`: the minimum standards of IPDASi v4.0, the instrument of the
 * International Patient Decision Aid Standards Collaboration: N. Joseph-Williams e.a., "Toward
 * minimum standards for certifying patient decision aids: a modified Delphi consensus process",
 * Medical Decision Making 2014; 34(6): 699–710, doi 10.1177/0272989X13501721; ipdas.ohri.ca.
 * `house`: this product's own (design.md, the decision sheet).
 */
export type CriterionSource = 'ipdas' | 'house'

/**
 * IPDAS asks the qualifying criteria of anything that calls itself a decision aid, the certifying
 * ones to keep it from misleading, the screening ones of aids about a test; its quality criteria
 * make an aid better, and here those that apply must be met too.
 */
export type CriterionGrade = 'qualifying' | 'certifying' | 'screening' | 'quality' | 'house'

/** One thing an aid must do before it may be published. */
export interface Criterion {
  readonly code: string
  readonly source: CriterionSource
  readonly grade: CriterionGrade
  /** What is asked, in our words. */
  readonly asks: string
  /** The parts of the aid that answer it: whatever the strict shape misses there, it misses. */
  readonly places: readonly string[]
  /** What the shape cannot see. `today`: the day it is published, `YYYY-MM-DD`; null: it came with the product. */
  readonly problems?: (aid: DecisionAid, today: string | null) => readonly Problem[]
}

/** One reason why an aid cannot be published. */
export interface AidProblem extends Problem {
  /** The criterion that is missed; null for what is only a broken shape. */
  readonly criterion: string | null
}
