import type { Example } from './example.ts'
import { answerExamples } from './examples/answers.tsx'
import { messageExamples } from './examples/messages.tsx'
import { questionExamples } from './examples/questions.tsx'
import { screenExamples } from './examples/screens.tsx'

/** Everything that is looked at: by people, by axe and in pictures. */
export const examples: readonly Example[] = [
  ...screenExamples,
  ...answerExamples,
  ...messageExamples,
  ...questionExamples,
]
