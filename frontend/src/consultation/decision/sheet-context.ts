import type { DecisionOption, DecisionSheet, SheetProblem, Whose } from '@samen/consultation/room'
import type { DecisionSheetTexts } from '@samen/i18n/decision-sheet'
import { decisionSheetTexts } from '@samen/i18n/decision-sheet'
import { createContext, useContext } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import type { SheetPart } from './sheet-names.ts'
import type { PartValue } from './written-sheet.ts'

/** Writes on the sheet; everything is saved by itself. `atOnce` for a choice instead of a text. */
export interface SheetPen {
  readonly write: <Part extends SheetPart>(
    part: Part,
    value: PartValue<Part>,
    atOnce?: 'at-once',
  ) => void
  /** Null takes the option away. */
  readonly writeOption: (id: string, option: DecisionOption | null, atOnce?: 'at-once') => void
  /** Ids for more options: none that is there or was. */
  readonly freshOptionIds: (count: number) => readonly string[]
}

/** One sheet on the screen: being written, followed, or an earlier version. */
export interface SheetNow {
  readonly sheet: () => DecisionSheet
  /** Null: this sheet is only read. */
  readonly pen: () => SheetPen | null
  /** How each party is called; of an earlier version the clinician may have been another. */
  readonly nameOf: (whose: Whose) => string
  /** An id on the page: two versions can stand side by side. */
  readonly id: (place: string) => string
  /** What has to be mended at a place, in words. `review`: looking back on a day that has passed. */
  readonly problem: (place: SheetProblem | 'review') => string | undefined
  /** The first day on which can be looked back, `YYYY-MM-DD`; undefined: it is only read. */
  readonly firstDay: () => string | undefined
}

export const SheetContext = createContext<SheetNow>()

export function useSheet(): SheetNow {
  const now = useContext(SheetContext)
  if (!now) throw new Error('useSheet outside a sheet')
  return now
}

export function useSheetTexts(): () => DecisionSheetTexts {
  const { language } = useStaff()
  return () => decisionSheetTexts[language()]
}
