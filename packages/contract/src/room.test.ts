import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  closeRoom,
  confirm,
  disclose,
  fieldValues,
  reopenRoom,
  saveField,
  setDownAgreement,
  setDownDecision,
  summaryQuery,
  takeOver,
  writeNote,
} from './room.ts'

const requests: Readonly<Record<string, z.ZodType>> = {
  ...{ closeRoom, confirm, disclose, reopenRoom, saveField, setDownAgreement, setDownDecision },
  ...{ summaryQuery, takeOver, writeNote, ...fieldValues },
}

/** What each integer anywhere in a JSON schema may be at most. */
function bounds(schema: unknown): readonly unknown[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'type' in schema && schema.type === 'integer' ? [Object.entries(schema)] : []
  return [
    ...own.map((entries) => Object.fromEntries(entries)['maximum'] ?? null),
    ...Object.values(schema).flatMap(bounds),
  ]
}

test('no number that a room is sent is greater than the database holds', () => {
  const found = Object.values(requests).flatMap((schema) =>
    bounds(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
  )
  expect(found.length).toBeGreaterThanOrEqual(6)
  expect(new Set(found)).toEqual(new Set([100_000]))
})
