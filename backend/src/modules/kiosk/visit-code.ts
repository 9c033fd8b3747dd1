/** The two halves of a visit code: three digits find it, six prove it. */
export interface VisitCode {
  readonly selector: string
  readonly verifier: string
}

/**
 * Reads a code as a person types it or a slip's QR holds it: full-width digits become plain ones
 * (NFKC), spaces and separators are dropped. Null when nine digits are not what remains.
 */
export const parseVisitCode = (typed: string): VisitCode | null => {
  const digits = typed.normalize('NFKC').replaceAll(/[\s\p{Pd}._,/·]/gu, '')
  if (!/^[0-9]{9}$/.test(digits)) return null
  return { selector: digits.slice(0, 3), verifier: digits.slice(3) }
}
