import type { DraftToSave } from '../api.ts'

/** A draft as text, the same for the same draft whatever order its answers and keys came in. */
export function contentKey({ answers, opened, at }: Omit<DraftToSave, 'form'>): string {
  const ordered = [...answers].map(canonical).toSorted()
  return JSON.stringify([ordered, [...opened].toSorted(), at])
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  )

export const sameContent = (
  one: Omit<DraftToSave, 'form'>,
  other: Omit<DraftToSave, 'form'>,
): boolean => contentKey(one) === contentKey(other)
