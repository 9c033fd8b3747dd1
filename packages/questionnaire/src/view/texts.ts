/** The interface words that question inputs and reviews need; they come from `packages/i18n`. */
export interface QuestionTexts {
  readonly yes: string
  readonly no: string
  readonly ratherNot: string
  /** Label of the field for own words behind "something else, namely …". */
  readonly ownWords: string
  /** Shown near the limit only: how many characters are left. */
  readonly charactersLeft: (left: number) => string
  readonly rank: {
    /** 1 → "1e keus". */
    readonly place: (place: number) => string
    /** Heading above what is chosen, and above what is left to choose from. */
    readonly chosen: string
    readonly rest: string
    readonly up: (label: string) => string
    readonly down: (label: string) => string
    readonly remove: (label: string) => string
    /** Read out after a change: "Wonen staat nu op plaats 1". */
    readonly placed: (label: string, place: number) => string
    readonly removed: (label: string) => string
    /** Said when no more can be chosen. */
    readonly full: (most: number) => string
  }
  readonly list: {
    /** "Nog iets erbij zetten". */
    readonly add: string
    /** Label of the field of one entry: 1 → "1". */
    readonly entry: (place: number) => string
    readonly keep: string
    readonly change: string
    readonly remove: string
    readonly putBack: string
    /** How an entry is marked once the client has said so. */
    readonly state: Readonly<Record<'new' | 'kept' | 'changed' | 'removed', string>>
    /** Name a button's entry for who does not see it: ("Weghalen", "mijn nachtpil"). */
    readonly about: (action: string, entry: string) => string
  }
  readonly medicine: {
    readonly add: string
    readonly entry: (place: number) => string
  }
  readonly date: {
    readonly year: string
    readonly month: string
    readonly day: string
    /** First option of a field that may stay open. */
    readonly unknown: string
    /** January first. */
    readonly months: readonly string[]
  }
}
