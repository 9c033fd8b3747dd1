import { consultationTexts as en } from './en/consultation.ts'
import { type ConsultationTexts, consultationTexts as nl } from './nl/consultation.ts'

export type { ConsultationTexts }

/** Per language: what the consultation says. */
export const consultationTexts = { nl, en }
