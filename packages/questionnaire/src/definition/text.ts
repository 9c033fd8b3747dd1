/** Languages a questionnaire can be published in. A new one is added here and in `packages/i18n`. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** One text in every language of the questionnaire; publishing refuses a missing one. */
export type Text = Readonly<Record<Language, string>>
