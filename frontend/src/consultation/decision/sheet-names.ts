import type { FieldName } from '../room/field-name.ts'

/** Parts of a sheet that are saved as one field each; every option is a field of its own. */
export const sheetParts = [
  'choice',
  'experience',
  'matters',
  'clinician',
  'guidance',
  'sure',
  'outcome',
  'plan',
] as const
export type SheetPart = (typeof sheetParts)[number]

/** Every field of a sheet begins with this. */
export const sheetPrefix = (id: string) => `sheet/${id}/` as const

/** The option a field of this sheet holds; undefined: it is another part. */
export function optionOf(id: string, name: FieldName): string | undefined {
  const start = `${sheetPrefix(id)}option/`
  return name.startsWith(start) ? name.slice(start.length) : undefined
}
