import type { Confirmation } from '@samen/consultation/room'
import { and, eq } from 'drizzle-orm'
import type { Sql } from '@samen/db/connection'
import { confirmation } from '@samen/db/schema/confirmation'
import type { ConfirmedHow, ConfirmedKind, ConfirmingParty } from '@samen/db/schema/confirmation'
import type { Transaction } from '@samen/db/transaction'
import type { AuditEvent } from '../audit/event.ts'
import { logged } from '../room/client-acts.ts'

interface Place {
  readonly organisationId: string
  readonly clientId: string
  readonly visitId: string
}

/** The newest version of this client's agreement or decision; null when there is none. */
export async function findNewest(
  of: Omit<Place, 'visitId'>,
  what: { readonly of: ConfirmedKind; readonly id: string },
  tx: Transaction,
): Promise<number | null> {
  const table = what.of === 'agreement' ? 'agreement_version' : 'decision_version'
  const [row] = await tx.sql<{ version: number | null }[]>`
    select max(version) as version from ${tx.sql(table)}
    where organisation_id = ${of.organisationId} and id = ${what.id}
      and client_id = ${of.clientId}`
  return row?.version ?? null
}

export interface NewConfirmation extends Place {
  readonly kind: ConfirmedKind
  readonly id: string
  readonly version: number
  readonly party: ConfirmingParty
  readonly how: ConfirmedHow
  readonly staffId: string | null
}

/** A yes with its event; neither when this party had confirmed this version before. */
export const addConfirmation = (of: NewConfirmation, event: AuditEvent, now: Date, sql: Sql) => sql`
  with added as (
    insert into confirmation
      (organisation_id, kind, id, version, party, client_id, visit_id, how, staff_id, at)
    values (${of.organisationId}, ${of.kind}, ${of.id}, ${of.version}, ${of.party}, ${of.clientId},
      ${of.visitId}, ${of.how}, ${of.staffId}, ${now})
    on conflict do nothing
    returning id
  )
  ${logged(sql, event, sql`added`)}`

/** Every yes that was said to this client's agreement or decision, in any version of it. */
export async function findConfirmations(
  of: Omit<Place, 'visitId'>,
  what: { readonly of: ConfirmedKind; readonly id: string },
  tx: Transaction,
): Promise<readonly Confirmation[]> {
  const rows = await tx.orm
    .select({
      of: confirmation.kind,
      id: confirmation.id,
      version: confirmation.version,
      party: confirmation.party,
      how: confirmation.how,
      at: confirmation.at,
    })
    .from(confirmation)
    .where(
      and(
        eq(confirmation.organisationId, of.organisationId),
        eq(confirmation.clientId, of.clientId),
        eq(confirmation.kind, what.of),
        eq(confirmation.id, what.id),
      ),
    )
  return rows.map(({ at, ...said }) => ({ ...said, at: at.toISOString() }))
}

export interface NewDisclosure extends Place {
  readonly questionnaireId: string
  readonly version: number
  readonly placeHmac: Buffer
  readonly sealed: Buffer
  readonly staffId: string
}

/** An opened answer with its event; neither when it was opened before. */
export const addDisclosure = (of: NewDisclosure, event: AuditEvent, now: Date, sql: Sql) => sql`
  with added as (
    insert into disclosure
      (organisation_id, visit_id, questionnaire_id, version, place_hmac, client_id, sealed,
       staff_id, at)
    values (${of.organisationId}, ${of.visitId}, ${of.questionnaireId}, ${of.version},
      ${of.placeHmac}, ${of.clientId}, ${of.sealed}, ${of.staffId}, ${now})
    on conflict do nothing
    returning version
  )
  ${logged(sql, event, sql`added`)}`
