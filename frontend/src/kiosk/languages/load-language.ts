import type { Language } from '@samen/i18n/formats'
import type { KioskTexts } from '@samen/i18n/nl/kiosk'
import type { AfterTexts } from '@samen/i18n/nl/kiosk-after'
import type { AidTexts } from '@samen/i18n/nl/kiosk-aids'
import type { EnrolmentTexts } from '@samen/i18n/nl/kiosk-enrolment'
import type { LaterTexts } from '@samen/i18n/nl/kiosk-later'
import type { PreparationTexts } from '@samen/i18n/nl/kiosk-preparation'
import type { RightsTexts } from '@samen/i18n/nl/kiosk-rights'

/** The texts of a language that does not come with the page itself. */
export interface LoadedLanguage {
  readonly kioskTexts: KioskTexts
  readonly preparationTexts: PreparationTexts
  readonly laterTexts: LaterTexts
  readonly enrolmentTexts: EnrolmentTexts
  readonly aidTexts: AidTexts
  readonly rightsTexts: RightsTexts
  readonly afterTexts: AfterTexts
}

/** Dutch comes with the page. */
const loaders: Readonly<Record<Exclude<Language, 'nl'>, () => Promise<LoadedLanguage>>> = {
  en: () => import('./en.ts'),
}

/** Undefined for the language that is there already. Rejects without a network. */
export const loadLanguage = (language: Language): Promise<LoadedLanguage> | undefined =>
  language === 'nl' ? undefined : loaders[language]()

/** So that the language can be changed without a network too. */
export const loadAllLanguages = () =>
  Promise.allSettled(Object.values(loaders).map((load) => load()))
