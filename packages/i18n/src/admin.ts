import { adminTexts as en } from './en/admin.ts'
import { type AdminTexts, adminTexts as nl } from './nl/admin.ts'

export type { AdminTexts }

/** Per language: what the administrator's screens say. */
export const adminTexts = { nl, en }
