import type * as contract from '@samen/contract/kiosk'
import { call } from '../shared/http.ts'
import { sign } from './device/sign.ts'
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

/**
 * What a code is typed on: a device, which signs; or the clinician's screen, by the address of what
 * may be called there, where the clinician's own session says yes.
 */
type Screen = Device | string

/** Opens a session that still has to be confirmed by name. `code`: nine digits. */
export async function claim(screen: Screen, code: string) {
  const body = { code, ...(await prove(screen, 'claim', code)) }
  const path = inRoom(screen) ? screen : at('claim')
  return call<Shape<typeof contract.claimed>>(path, { method: 'POST', body })
}
/** "Ben jij Sam?" A no kills the code. */
export const confirm = (itIsMe: boolean) =>
  call<Session | null>(at('confirmation'), { method: 'POST', body: { itIsMe } })

export async function renew(screen: Screen) {
  const body = await prove(screen, 'renew', '')
  const path = inRoom(screen) ? `${screen}/renewal` : at('renewal')
  return call<Session>(path, { method: 'POST', body })
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

const inRoom = (screen: Screen) => typeof screen === 'string'

/**
 * The device signs a challenge of the server, so that no other machine can use a code. In the room
 * there is nothing to sign.
 */
async function prove(screen: Screen, purpose: string, code: string) {
  if (inRoom(screen)) return {}
  const { organisationId, kioskId, privateKey } = screen
  const { challenge } = await call<{ challenge: string }>(at('challenge'))
  const signature = await sign(privateKey, `${challenge}\n${purpose}\n${code}`)
  return { proof: { organisationId, kioskId, challenge, signature } }
}
