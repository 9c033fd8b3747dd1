/** Nine digits, in three groups as on the slip. */
export const codeLength = 9

/** What was typed or pasted, as digits: full-width digits too, everything else dropped. */
export const digitsOf = (typed: string): string =>
  typed.normalize('NFKC').replaceAll(/\D/g, '').slice(0, codeLength)

/** `1234567` → `123 456 7`. */
export const inGroups = (digits: string): string => digits.replaceAll(/(\d{3})(?=\d)/g, '$1 ')
