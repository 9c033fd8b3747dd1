import type { ConsultationTexts } from '@samen/i18n/consultation'

interface Ends {
  readonly min: number
  readonly max: number
  readonly low: string
  readonly high: string
}

/** What both ends of a scale mean. Where the answer is a step in words, numbers would add nothing. */
export function scaleWords(
  { min, max, low, high }: Ends,
  answer: string | undefined,
  texts: ConsultationTexts['changes'],
): string {
  return isNumber(answer) ? texts.scale(min, low, max, high) : texts.steps(low, high)
}

/** Whether an answer on a scale is a number; else it is a step in words. */
export function isNumber(answer: string | undefined): boolean {
  return answer !== undefined && /^-?\d+$/.test(answer)
}
