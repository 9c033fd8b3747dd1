import type * as contract from '@samen/contract/kiosk'
import type { DecisionAid } from '@samen/consultation/decision-aid'
import { call } from '../../shared/http.ts'
import type { Form } from '../api.ts'

type Shape<Schema extends { readonly _output: unknown }> = Schema['_output']
export type ListedAid = Shape<typeof contract.kioskAids>['aids'][number]

/** A published aid, and the form of what it asks. */
export interface ShelvedAid {
  readonly definition: DecisionAid
  readonly version: number
  readonly form: Form | null
}

const address = '/api/kiosk/decision-aids'

// Nothing here is about a client. What was read once stays until the page goes with its client, so
// that it can still be read after handing in, when the session has ended.
let listed: Promise<readonly ListedAid[]> | undefined
const fetched = new Map<string, Promise<ShelvedAid>>()

/** The aids that are offered. Throws `HttpError`. */
export function listAids(): Promise<readonly ListedAid[]> {
  listed ??= call<Shape<typeof contract.kioskAids>>(address).then(({ aids }) => aids)
  listed.catch(() => (listed = undefined))
  return listed
}

/** One of them. Throws `HttpError`. */
export function openAid(id: string): Promise<ShelvedAid> {
  const asked = fetched.get(id) ?? fetchAid(id)
  fetched.set(id, asked)
  asked.catch(() => fetched.delete(id))
  return asked
}

async function fetchAid(id: string): Promise<ShelvedAid> {
  const { definition, version, form } = await call<Shape<typeof contract.kioskAid>>(
    `${address}/${encodeURIComponent(id)}`,
  )
  // The border: the server published this definition, so its type is taken at its word.
  return { definition: definition as DecisionAid, version, form }
}

/** Fetches all of them while nobody waits; what does not come is not offered. */
export async function fetchAhead(): Promise<void> {
  const found = await listAids().catch(() => [])
  await Promise.allSettled(found.map(({ id }) => openAid(id)))
}
