import type { PlacedQuestion } from '@samen/questionnaire/domain'
import type { ErrorSummaryProps } from '@samen/ui/error-summary'
import { whenLoaded } from './when-loaded.tsx'

export type LaterProps =
  | ({ readonly part: 'errors' } & ErrorSummaryProps)
  | { readonly part: 'over' | 'place' | 'reopened' }
  | { readonly part: 'written'; readonly id: string; readonly label: string }
  | { readonly part: 'after-answer'; readonly placed: PlacedQuestion }
  | {
      readonly part: 'sharing-dialog'
      readonly placed: PlacedQuestion
      readonly open: boolean
      readonly onClose: () => void
    }

/** What nobody needs before the first question: what follows an answer, and the end of the way. */
export const later = whenLoaded<LaterProps>(() =>
  import('./the-rest.tsx').then(({ dressed, TheRest }) => dressed().then(() => TheRest)),
)
