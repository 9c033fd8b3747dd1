import type { PlacedQuestion } from '@samen/questionnaire/domain'
import type { ErrorSummaryProps } from '@samen/ui/error-summary'

/** Which of the things that come later, and what it is given. */
export type LaterProps =
  | ({ readonly part: 'errors' } & ErrorSummaryProps)
  | { readonly part: 'over' | 'place' | 'idle' | 'reopened' }
  | { readonly part: 'written'; readonly id: string; readonly label: string }
  | {
      readonly part: 'after-answer' | 'read-beside' | 'sharing-outright'
      readonly placed: PlacedQuestion
    }
  | {
      readonly part: 'sharing-dialog'
      readonly placed: PlacedQuestion
      readonly open: boolean
      readonly onClose: () => void
    }
