/** `482913506` → `482 913 506`: nine digits are read in threes. */
export function inThrees(code: string): string {
  return code.replaceAll(/\D/g, '').replaceAll(/(\d{3})(?=\d)/g, '$1 ')
}
