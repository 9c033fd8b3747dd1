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
  const inNumbers = answer !== undefined && /^-?\d+$/.test(answer)
  return inNumbers ? texts.scale(min, low, max, high) : texts.steps(low, high)
}
