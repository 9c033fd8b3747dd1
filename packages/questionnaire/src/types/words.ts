import type { Language } from '../definition/text.ts'

/** The few words that stand in a summary beside the client's own and the questionnaire's. */
interface SummaryWords {
  readonly locale: string
  readonly yes: string
  readonly no: string
  readonly ratherNot: string
  /** What became of an entry of a carried-over list; a kept one needs no word. */
  readonly state: Readonly<Record<'new' | 'changed' | 'removed', string>>
}

export const words: Readonly<Record<Language, SummaryWords>> = {
  nl: {
    locale: 'nl-NL',
    yes: 'Ja',
    no: 'Nee',
    ratherNot: 'Zeg ik liever niet',
    state: { new: 'nieuw', changed: 'veranderd', removed: 'weggehaald' },
  },
  en: {
    locale: 'en-GB',
    yes: 'Yes',
    no: 'No',
    ratherNot: 'I would rather not say',
    state: { new: 'new', changed: 'changed', removed: 'taken off' },
  },
}
