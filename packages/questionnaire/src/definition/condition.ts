/**
 * When a question or section appears. A condition names concepts of earlier questions; inside a
 * group it sees the answers of its own instance first, then those outside the group.
 * A concept that was skipped, not reached or is itself invisible makes every test on it false.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly answered: string }
  /** The value of a choice or yes/no, or the number of a scale, is this one. */
  | { readonly concept: string; readonly equals: string | number }
  /** A multi-choice, rank or choice holds this option. */
  | { readonly concept: string; readonly includes: string }
  /** The number of a scale is greater. */
  | { readonly concept: string; readonly greater: number }
