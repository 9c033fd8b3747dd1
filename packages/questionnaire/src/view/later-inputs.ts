import type { Component } from 'solid-js'
import { DateQuestionInput } from '../types/date/input.tsx'
import { MedicineListInput } from '../types/medicine-list/input.tsx'
import { OwnListInput } from '../types/own-list/input.tsx'
import { RankQuestionInput } from '../types/rank/input.tsx'
import type { InputProps } from './props.ts'

/**
 * The larger inputs, in a file of their own: a kiosk shows its first question without them and
 * fetches them while the client answers.
 */
export const laterInputs = {
  'own-list': OwnListInput,
  rank: RankQuestionInput,
  'medicine-list': MedicineListInput,
  date: DateQuestionInput,
} satisfies { readonly [K in LaterKind]: Component<InputProps<K>> }

type LaterKind = 'own-list' | 'rank' | 'medicine-list' | 'date'
export type LaterInputs = typeof laterInputs
