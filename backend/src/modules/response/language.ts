import { type Language, languages } from '@samen/questionnaire/domain'

/** The language a client chose, as it is kept in their preferences; Dutch until they choose. */
export const languageOf = (preference: string | null | undefined): Language =>
  languages.find((language) => language === preference) ?? 'nl'
