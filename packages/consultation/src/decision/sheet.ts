import { valuesOf } from '../room/field-values.ts'
import type { RoomField } from '../room/field.ts'
import type { DecisionOption, DecisionSheet } from './decision.ts'
import { byOptionId, isStandingId, standingOptions } from './options.ts'

/** A sheet on which nothing has been written; nothing is preselected. */
export function emptySheet(): DecisionSheet {
  return {
    choice: '',
    experience: '',
    matters: '',
    clinician: '',
    guidance: [],
    options: standingOptions,
    sure: null,
    outcome: null,
    plan: { tasks: [], from: null, lasting: null, reviewDate: null, medicine: [] },
  }
}

/**
 * A sheet as it stands: what was set down last, with what has been written in this consultation over
 * it. Own options come in the order of their ids, then the two standing ones, which nothing removes.
 *
 * @param fields of one visit; those of other sheets are not looked at.
 */
export function sheetFrom(
  id: string,
  fields: readonly RoomField[],
  setDown: DecisionSheet = emptySheet(),
): DecisionSheet {
  const at = <K extends 'choice' | 'experience' | 'matters' | 'clinician' | SheetPart>(part: K) =>
    valuesOf(fields, part).get(`${id}/${part}`)
  return {
    choice: at('choice') ?? setDown.choice,
    experience: at('experience') ?? setDown.experience,
    matters: at('matters') ?? setDown.matters,
    clinician: at('clinician') ?? setDown.clinician,
    guidance: at('guidance') ?? setDown.guidance,
    options: optionsFrom(id, fields, setDown.options),
    // Null is written too: an answer that was taken back.
    sure: or(at('sure'), setDown.sure),
    outcome: or(at('outcome'), setDown.outcome),
    plan: at('plan') ?? setDown.plan,
  }
}
type SheetPart = 'guidance' | 'sure' | 'outcome' | 'plan'

function or<T>(written: T | undefined, before: T): T {
  return written === undefined ? before : written
}

function optionsFrom(
  id: string,
  fields: readonly RoomField[],
  setDown: readonly DecisionOption[],
): readonly DecisionOption[] {
  const options = new Map(setDown.map((option) => [option.id, option]))
  for (const [name, option] of valuesOf(fields, 'option')) {
    const [sheetId, , optionId = ''] = name.split('/')
    if (sheetId !== id) continue
    if (option === null) options.delete(optionId)
    else options.set(optionId, { ...option, id: optionId })
  }
  const own = [...options.values()].filter((option) => !isStandingId(option.id))
  return [
    ...own.map(asOwn).toSorted(byOptionId),
    ...standingOptions.map((option) => asStanding(option, options.get(option.id))),
  ]
}

function asOwn({ id, text, for: pros, against }: DecisionOption): DecisionOption {
  return { id, text, for: pros, against }
}

/** Its lines are people's; that it is there, and its name, are not. */
function asStanding(option: DecisionOption, written: DecisionOption | undefined): DecisionOption {
  return written ? { ...option, for: written.for, against: written.against } : option
}
