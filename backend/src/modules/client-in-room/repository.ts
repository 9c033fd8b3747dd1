import { and, desc, eq, max } from 'drizzle-orm'
import { agreementVersion } from '@samen/db/schema/agreement'
import { confirmation } from '@samen/db/schema/confirmation'
import type { ConfirmedHow, ConfirmedKind, ConfirmingParty } from '@samen/db/schema/confirmation'
import { decisionVersion } from '@samen/db/schema/decision'
import { disclosure } from '@samen/db/schema/disclosure'
import { responsePart, responseVersion } from '@samen/db/schema/response'
import type { Sharing } from '@samen/db/schema/response'
import { visit } from '@samen/db/schema/visit'
import type { VisitState } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'

interface Place {
  readonly organisationId: string
  readonly clientId: string
  readonly visitId: string
}

/** It cannot be closed until the transaction ends. */
export async function findVisitState(of: Place, tx: Transaction): Promise<VisitState> {
  const [row] = await tx.orm
    .select({ state: visit.state })
    .from(visit)
    .where(
      and(
        eq(visit.organisationId, of.organisationId),
        eq(visit.id, of.visitId),
        eq(visit.clientId, of.clientId),
      ),
    )
    .for('share')
  return row?.state ?? 'cancelled'
}

/** The newest version of this client's agreement or decision; null when there is none. */
export async function findNewest(
  of: Omit<Place, 'visitId'>,
  what: { readonly of: ConfirmedKind; readonly id: string },
  tx: Transaction,
): Promise<number | null> {
  const table = what.of === 'agreement' ? agreementVersion : decisionVersion
  const [row] = await tx.orm
    .select({ version: max(table.version) })
    .from(table)
    .where(
      and(
        eq(table.organisationId, of.organisationId),
        eq(table.id, what.id),
        eq(table.clientId, of.clientId),
      ),
    )
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

/** False when this party had confirmed this version before. */
export async function addConfirmation(of: NewConfirmation, tx: Transaction): Promise<boolean> {
  const added = await tx.orm
    .insert(confirmation)
    .values({ ...of, at: tx.now })
    .onConflictDoNothing()
    .returning({ id: confirmation.id })
  return added.length === 1
}

/** Whether the client said yes to this version. */
export async function isConfirmedByClient(
  of: Pick<NewConfirmation, 'organisationId' | 'kind' | 'id' | 'version'>,
  tx: Transaction,
): Promise<boolean> {
  const rows = await tx.orm
    .select({ id: confirmation.id })
    .from(confirmation)
    .where(
      and(
        eq(confirmation.organisationId, of.organisationId),
        eq(confirmation.kind, of.kind),
        eq(confirmation.id, of.id),
        eq(confirmation.version, of.version),
        eq(confirmation.party, 'client'),
      ),
    )
  return rows.length > 0
}

export interface StoredParts {
  readonly version: number
  readonly questionnaireVersion: number
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly submittedAt: Date
  readonly language: string
  readonly sealed: Readonly<Partial<Record<Sharing, Buffer>>>
}

/** The version of a response that counts now, still sealed; null when nothing was handed in. */
export async function findLatestParts(
  of: Place & { readonly questionnaireId: string },
  tx: Transaction,
): Promise<StoredParts | null> {
  const rows = await tx.orm
    .select({
      version: responseVersion.version,
      questionnaireVersion: responseVersion.questionnaireVersion,
      day: visit.day,
      submittedAt: responseVersion.submittedAt,
      language: responseVersion.language,
      sharing: responsePart.sharing,
      sealed: responsePart.sealed,
    })
    .from(responseVersion)
    .innerJoin(
      visit,
      and(
        eq(visit.organisationId, responseVersion.organisationId),
        eq(visit.id, responseVersion.visitId),
      ),
    )
    .innerJoin(
      responsePart,
      and(
        eq(responsePart.organisationId, responseVersion.organisationId),
        eq(responsePart.visitId, responseVersion.visitId),
        eq(responsePart.questionnaireId, responseVersion.questionnaireId),
        eq(responsePart.version, responseVersion.version),
      ),
    )
    .where(
      and(
        eq(responseVersion.organisationId, of.organisationId),
        eq(responseVersion.clientId, of.clientId),
        eq(responseVersion.visitId, of.visitId),
        eq(responseVersion.questionnaireId, of.questionnaireId),
      ),
    )
    .orderBy(desc(responseVersion.version))
    .limit(3)
  const [first] = rows
  if (first === undefined) return null
  const latest = rows.filter(({ version }) => version === first.version)
  const sealed = Object.fromEntries(latest.map((row) => [row.sharing, row.sealed]))
  return { ...first, sealed }
}

/** False when this answer was opened before. */
export async function addDisclosure(
  of: Place & {
    readonly questionnaireId: string
    readonly version: number
    readonly placeHmac: Buffer
    readonly sealed: Buffer
    readonly staffId: string
  },
  tx: Transaction,
): Promise<boolean> {
  const added = await tx.orm
    .insert(disclosure)
    .values({ ...of, at: tx.now })
    .onConflictDoNothing()
    .returning({ version: disclosure.version })
  return added.length === 1
}
