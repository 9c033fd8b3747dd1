import { and, asc, desc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { careRelation, client } from '@samen/db/schema/client'
import type { ClientPreferences } from '@samen/db/schema/client'
import { consultation } from '@samen/db/schema/consultation'
import { draft } from '@samen/db/schema/draft'
import { location } from '@samen/db/schema/organisation'
import { questionnaire } from '@samen/db/schema/questionnaire'
import { responseVersion } from '@samen/db/schema/response'
import { staff } from '@samen/db/schema/staff'
import { visit } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import { askedFormOf } from '../questionnaire/asked.ts'

interface Visitor {
  readonly organisationId: string
  readonly clientId: string
  readonly visitId: string
}
export interface VisitSeen {
  readonly startsAt: Date
  readonly timeZone: string
  readonly closed: boolean
  /** Something was written in the consultation; it may have been opened again. */
  readonly consulted: boolean
  readonly clinician: string
  readonly phone: string | null
  readonly preferences: ClientPreferences
}

export async function findVisit(who: Visitor, tx: Transaction): Promise<VisitSeen | null> {
  const [row] = await tx.orm
    .select({
      startsAt: visit.startsAt,
      timeZone: location.timeZone,
      state: visit.state,
      consultation: consultation.visitId,
      clinician: staff.displayName,
      phone: location.phone,
      preferences: client.preferences,
    })
    .from(visit)
    .innerJoin(
      staff,
      and(eq(staff.organisationId, visit.organisationId), eq(staff.id, visit.clinicianId)),
    )
    .innerJoin(
      location,
      and(eq(location.organisationId, visit.organisationId), eq(location.id, visit.locationId)),
    )
    .innerJoin(
      client,
      and(eq(client.organisationId, visit.organisationId), eq(client.id, visit.clientId)),
    )
    .leftJoin(
      consultation,
      and(
        eq(consultation.organisationId, visit.organisationId),
        eq(consultation.visitId, visit.id),
      ),
    )
    .where(
      and(
        eq(visit.organisationId, who.organisationId),
        eq(visit.id, who.visitId),
        eq(visit.clientId, who.clientId),
      ),
    )
  if (row === undefined) return null
  const { state, consultation: held, ...seen } = row
  return { ...seen, closed: state !== 'planned', consulted: held !== null }
}

/** Who can read what is shared now: staff with a care relation, by name. */
export async function findReaders(who: Visitor, tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.orm
    .selectDistinct({ id: staff.id, name: staff.displayName })
    .from(careRelation)
    .innerJoin(
      staff,
      and(
        eq(staff.organisationId, careRelation.organisationId),
        eq(staff.id, careRelation.staffId),
      ),
    )
    .where(
      and(
        eq(careRelation.organisationId, who.organisationId),
        eq(careRelation.clientId, who.clientId),
        lte(careRelation.validFrom, tx.now),
        or(isNull(careRelation.validUntil), gt(careRelation.validUntil, tx.now)),
        eq(staff.active, true),
      ),
    )
    .orderBy(asc(staff.displayName))
  return rows.map((row) => row.name)
}

/** What waits for this visit, of every form. */
export async function findDrafts(who: Visitor, tx: Transaction) {
  const rows = await tx.orm
    .select({ id: questionnaire.id, form: questionnaire.form, savedAt: draft.savedAt })
    .from(draft)
    .innerJoin(
      questionnaire,
      and(
        eq(questionnaire.organisationId, draft.organisationId),
        eq(questionnaire.id, draft.questionnaireId),
      ),
    )
    .where(and(eq(draft.organisationId, who.organisationId), eq(draft.visitId, who.visitId)))
  return rows.map(({ savedAt, ...stored }) => ({ form: askedFormOf(stored), savedAt }))
}

/** What was handed in for this visit: the latest version of each questionnaire. */
export async function findSubmitted(who: Visitor, tx: Transaction) {
  const rows = await tx.orm
    .selectDistinctOn([questionnaire.id], {
      id: questionnaire.id,
      form: questionnaire.form,
      version: responseVersion.version,
      submittedAt: responseVersion.submittedAt,
    })
    .from(responseVersion)
    .innerJoin(
      questionnaire,
      and(
        eq(questionnaire.organisationId, responseVersion.organisationId),
        eq(questionnaire.id, responseVersion.questionnaireId),
      ),
    )
    .where(
      and(
        eq(responseVersion.organisationId, who.organisationId),
        eq(responseVersion.visitId, who.visitId),
      ),
    )
    .orderBy(questionnaire.id, desc(responseVersion.version))
  return rows.map(({ version, submittedAt, ...stored }) => ({
    form: askedFormOf(stored),
    version,
    submittedAt,
  }))
}

export async function findHeldDrafts(
  who: Visitor & { readonly sessionId: string },
  tx: Transaction,
): Promise<readonly string[]> {
  const rows = await tx.orm
    .select({ questionnaireId: draft.questionnaireId })
    .from(draft)
    .where(
      and(
        eq(draft.organisationId, who.organisationId),
        eq(draft.visitId, who.visitId),
        eq(draft.holder, who.sessionId),
      ),
    )
  return rows.map((row) => row.questionnaireId)
}

export async function setPreferences(
  who: Visitor,
  preferences: ClientPreferences,
  tx: Transaction,
): Promise<void> {
  await tx.orm
    .update(client)
    .set({ preferences })
    .where(and(eq(client.organisationId, who.organisationId), eq(client.id, who.clientId)))
}
