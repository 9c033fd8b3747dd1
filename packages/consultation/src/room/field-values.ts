import { kindOfField } from './field.ts'
import type { FieldKind, FieldValues, RoomField } from './field.ts'

/** The values of one kind of field, by what stands after the kind in the name (`tick/<this>`). */
export function valuesOf<K extends FieldKind>(
  fields: readonly RoomField[],
  kind: K,
): ReadonlyMap<string, FieldValues[K]> {
  const found = new Map<string, FieldValues[K]>()
  for (const { name, value } of fields) {
    if (kindOfField(name) !== kind) continue
    // The kind stands in the name, and what was saved was checked by it (contract, `fieldValues`).
    found.set(name.slice(name.indexOf('/') + 1), value as FieldValues[K])
  }
  return found
}
