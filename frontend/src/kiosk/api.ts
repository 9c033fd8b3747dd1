import type * as contract from '@samen/contract/kiosk'
import { call } from '../shared/http.ts'
import { sign } from './device/device-key.ts'
import type { Device } from './device/device-store.ts'

// Every address a kiosk calls. None takes the id of a client, a visit or a response.

type Shape<Schema extends { readonly _output: unknown }> = Schema['_output']
export type KioskVisit = Shape<typeof contract.kioskVisit>
/** What is chosen at the start, and remembered. */
export type Preparation = KioskVisit['drafts'][number]['form']
export type Form = Shape<typeof contract.openDraft>['form']
export type TextSize = NonNullable<KioskVisit['preferences']['textSize']>
export type SentDraft = Shape<typeof contract.draft>
export type Previous = NonNullable<Shape<typeof contract.previous>['previous']>
type Saved = Shape<typeof contract.saved>
type Submitted = Shape<typeof contract.submitted>
type Session = Shape<typeof contract.session>
type Enrolled = Shape<typeof contract.enrolled>

export type DraftToSave = Shape<typeof contract.saveDraft>
export type ResponseToSubmit = Shape<typeof contract.submission>

const at = (path: string) => `/api/kiosk/${path}`

export const enrol = (body: Shape<typeof contract.enrolment>) =>
  call<Enrolled>(at('enrolment'), { method: 'POST', body })

/** Opens a session that still has to be confirmed by name. `code`: nine digits. */
export async function claim(device: Device, code: string) {
  const proof = await prove(device, 'claim', code)
  const body: Shape<typeof contract.claim> = { code, proof }
  return call<Shape<typeof contract.claimed>>(at('claim'), { method: 'POST', body })
}
/** "Ben jij Sam?" A no kills the code. */
export const confirm = (itIsMe: boolean) =>
  call<Session | null>(at('confirmation'), { method: 'POST', body: { itIsMe } })

export async function renew(device: Device) {
  const body = { proof: await prove(device, 'renew', '') }
  return call<Session>(at('renewal'), { method: 'POST', body })
}
export const endSession = () => call<null>(at('session'), { method: 'DELETE', keepalive: true })

export const loadVisit = () => call<KioskVisit>(at('visit'))
export const keepPreferences = (body: Shape<typeof contract.preferences>) =>
  call<null>(at('preferences'), { method: 'PUT', body })

export const openDraft = (form: Form) =>
  call<SentDraft>(at('draft'), { method: 'POST', body: { form } })
export const saveDraft = (body: DraftToSave, revision: number, keepalive = false) =>
  call<Saved>(at('draft'), {
    method: 'PUT',
    body,
    keepalive,
    headers: { 'if-match': `"${revision}"` },
  })
export function loadPrevious(form: Form, concept: string, instance?: string) {
  const query = new URLSearchParams({ form, concept, ...(instance ? { instance } : {}) })
  return call<{ previous: Previous | null }>(`${at('previous')}?${query}`)
}
export const submit = (body: ResponseToSubmit, key: string) =>
  call<Submitted>(at('submission'), { method: 'POST', body, headers: { 'idempotency-key': key } })

/** The device signs a challenge of the server, so that no other machine can use a code. */
async function prove(
  { organisationId, kioskId, privateKey }: Device,
  purpose: string,
  code: string,
) {
  const { challenge } = await call<{ challenge: string }>(at('challenge'))
  const signature = await sign(privateKey, `${challenge}\n${purpose}\n${code}`)
  return { organisationId, kioskId, challenge, signature }
}
