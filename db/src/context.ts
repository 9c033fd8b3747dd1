/**
 * For whom a transaction works; row security decides by it. Ids are uuids that the caller took from
 * a proven source (a signed token, a row), never from a request's body.
 */
export type Context =
  /** A confirmed client at the kiosk: their own draft and answers, all three sharing levels. */
  | { purpose: 'client'; organisationId: string; clientId: string }
  /** A clinician with one client: what is shared, inside a care relation, and no draft. */
  | { purpose: 'consultation'; organisationId: string; staffId: string; clientId: string }
  /** Any other work in an organisation (reception, sign-in, a kiosk's claim): no answers at all. */
  | { purpose: 'duty'; organisationId: string; staffId?: string | undefined }
  /** Start-up, demo data and sweeps: no answers; may find and delete old drafts. */
  | { purpose: 'system'; organisationId: string }
  /** Before an organisation is known: only `organisation` and `server_key` show anything. */
  | { purpose: 'none' }

/** What becomes samen.organisation, samen.actor and so on; '' stands for none. */
export function settingsOf(context: Context, now: Date): Settings {
  const organisation = 'organisationId' in context ? context.organisationId : ''
  const staff = 'staffId' in context ? (context.staffId ?? '') : ''
  const client = 'clientId' in context ? context.clientId : ''
  return {
    ...context,
    organisation,
    staff,
    client,
    actor: actorOf(context),
    now: now.toISOString(),
  }
}

export interface Settings {
  organisation: string
  actor: string
  staff: string
  client: string
  purpose: string
  now: string
}

function actorOf(context: Context): string {
  switch (context.purpose) {
    case 'client':
      return 'client'
    case 'consultation':
    case 'duty':
      return 'staff'
    case 'system':
      return 'system'
    case 'none':
      return ''
  }
}
