import type { Component } from 'solid-js'
import type { QuestionKind } from '../definition/questionnaire.ts'
import { ChoiceInput } from '../types/choice/input.tsx'
import { DateQuestionInput } from '../types/date/input.tsx'
import { LongTextInput } from '../types/long-text/input.tsx'
import { MedicineListInput } from '../types/medicine-list/input.tsx'
import { MultiChoiceInput } from '../types/multi-choice/input.tsx'
import { OwnListInput } from '../types/own-list/input.tsx'
import { RankQuestionInput } from '../types/rank/input.tsx'
import { ScaleQuestionInput } from '../types/scale/input.tsx'
import { ShortTextInput } from '../types/short-text/input.tsx'
import { YesNoInput } from '../types/yes-no/input.tsx'
import type { InputProps } from './props.ts'

/** How each kind is asked; "nothing" is null. A kind that is missing does not compile. */
export const questionInputs: { readonly [K in QuestionKind]: Component<InputProps<K>> | null } = {
  choice: ChoiceInput,
  'multi-choice': MultiChoiceInput,
  scale: ScaleQuestionInput,
  'short-text': ShortTextInput,
  'long-text': LongTextInput,
  'own-list': OwnListInput,
  rank: RankQuestionInput,
  'medicine-list': MedicineListInput,
  date: DateQuestionInput,
  'yes-no': YesNoInput,
  // A statement is read as the screen's heading and lead; it takes no answer.
  statement: null,
}
