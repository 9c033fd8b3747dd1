import type { DecisionOption, DecisionSheet, Guidance, Outcome } from './decision.ts'

/** What a sheet still needs before it can be set down. */
export type SheetProblem =
  | 'choice'
  /** Every line of what guidelines and aids say has its source and its date. */
  | 'guidance'
  /** Two options of one's own, beside the two that are always there. */
  | 'options'
  | 'outcome'
  | 'own-words'
  /** The option that was chosen is on the sheet. */
  | 'option'
  | 'client-reason'
  | 'clinician-reason'
  | 'who'
  | 'ground'
  | 'objection'

/** Empty: the sheet can be set down. In the order in which the sheet is filled in. */
export function sheetProblems({
  choice,
  guidance,
  options,
  outcome,
}: DecisionSheet): readonly SheetProblem[] {
  return [
    ...missing('choice', choice),
    ...(guidanceProblem(guidance) === null ? [] : (['guidance'] as const)),
    ...(weighsOptions(outcome) && options.filter(isOwn).length < 2 ? (['options'] as const) : []),
    ...(outcome === null ? (['outcome'] as const) : outcomeProblems(outcome, options)),
  ]
}

/** What a line of guidance lacks first; one that says nothing lacks nothing. */
export function guidanceLacks({ text, source, date }: Guidance): 'source' | 'date' | null {
  if (text.trim() === '') return null
  if (source.trim() === '') return 'source'
  return date.trim() === '' ? 'date' : null
}

/** The first line, by its place, that stands nowhere or is of no date; null: there is none. */
export function guidanceProblem(
  guidance: readonly Guidance[],
): { readonly line: number; readonly lacks: 'source' | 'date' } | null {
  for (const [line, one] of guidance.entries()) {
    const lacks = guidanceLacks(one)
    if (lacks !== null) return { line, lacks }
  }
  return null
}

/** Listening, waiting, and what is not ours to choose need no options. */
function weighsOptions(outcome: Outcome | null): boolean {
  return outcome === null || outcome.kind === 'joint' || outcome.kind === 'disagreement'
}

function outcomeProblems(
  outcome: Outcome,
  options: readonly DecisionOption[],
): readonly SheetProblem[] {
  switch (outcome.kind) {
    case 'joint': {
      const exists = options.some((option) => option.id === outcome.option && isThere(option))
      return [...missing('own-words', outcome.ownWords), ...(exists ? [] : ['option' as const])]
    }
    case 'disagreement':
      return [
        ...missing('client-reason', outcome.client),
        ...missing('clinician-reason', outcome.clinician),
      ]
    case 'not-ours':
      return [
        ...missing('who', outcome.who),
        ...missing('ground', outcome.ground),
        ...missing('objection', outcome.objection),
      ]
    case 'not-yet':
    case 'listened':
      return []
  }
}

function isThere(option: DecisionOption): boolean {
  return option.standing !== undefined || isOwn(option)
}

function isOwn({ standing, text }: DecisionOption): boolean {
  return standing === undefined && text.trim() !== ''
}

function missing(problem: SheetProblem, text: string): readonly SheetProblem[] {
  return text.trim() === '' ? [problem] : []
}
