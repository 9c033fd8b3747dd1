// The door for screens: how each kind of question is asked and shown. Needs Solid and @samen/ui.
export type { InputProps, ReviewProps } from './view/props.ts'
export type { QuestionTexts } from './view/texts.ts'
export { QuestionField, type QuestionFieldProps } from './view/question-field.tsx'
export { type AnyInputProps, QuestionInput } from './view/question-input.tsx'
export { type AnyReviewProps, QuestionReview } from './view/question-review.tsx'
export { type InputOf, inputOf, loadLaterInputs } from './view/inputs.ts'
export { questionReviews } from './view/reviews.ts'
