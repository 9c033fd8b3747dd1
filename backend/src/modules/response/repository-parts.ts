import { and, asc, desc, eq, lt, ne } from 'drizzle-orm'
import { questionnaire } from '@samen/db/schema/questionnaire'
import { responsePart, responseVersion } from '@samen/db/schema/response'
import type { Sharing } from '@samen/db/schema/response'
import { visit } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import { type Visitor, isAsked } from './repository.ts'
import type { QuestionnaireForm } from './submitter.ts'

// What was handed in, still sealed, all parts of it: for the client's own side only.

export interface StoredPart {
  readonly visitId: string
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly version: number
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly submittedAt: Date
  readonly language: string
  readonly sharing: Sharing
  readonly sealed: Buffer
}

/** All parts of all versions of one visit's questionnaires in this form, newest version first. */
export async function findOwnParts(
  who: Visitor,
  form: QuestionnaireForm,
  tx: Transaction,
): Promise<readonly StoredPart[]> {
  return await parts(tx)
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
        isAsked(form),
      ),
    )
    .orderBy(desc(responseVersion.version))
}

/** All parts of all versions of the client's earlier visits: oldest visit, then version, first. */
export async function findEarlierParts(
  who: Visitor,
  before: Date,
  tx: Transaction,
): Promise<readonly StoredPart[]> {
  return await parts(tx)
    .where(
      and(
        eq(responseVersion.organisationId, who.organisationId),
        eq(responseVersion.clientId, who.clientId),
        ne(responseVersion.visitId, who.visitId),
        lt(visit.startsAt, before),
      ),
    )
    .orderBy(asc(visit.startsAt), asc(responseVersion.submittedAt), asc(responseVersion.version))
}

/** A version, still sealed. */
export interface StoredParts extends Omit<StoredPart, 'sharing' | 'sealed'> {
  readonly sealed: Readonly<Partial<Record<Sharing, Buffer>>>
}

/** The version of one response that counts now; null when nothing was handed in. */
export async function findLatestParts(
  of: Visitor & { readonly questionnaireId: string },
  tx: Transaction,
): Promise<StoredParts | null> {
  const rows = await parts(tx)
    .where(
      and(
        eq(responseVersion.organisationId, of.organisationId),
        eq(responseVersion.clientId, of.clientId),
        eq(responseVersion.visitId, of.visitId),
        eq(responseVersion.questionnaireId, of.questionnaireId),
      ),
    )
    .orderBy(desc(responseVersion.version))
    // A version has three parts, always.
    .limit(3)
  const [first] = rows
  if (first === undefined) return null
  const latest = rows.filter(({ version }) => version === first.version)
  const sealed = Object.fromEntries(latest.map((row) => [row.sharing, row.sealed]))
  return { ...first, sealed }
}

const parts = (tx: Transaction) =>
  tx.orm
    .select({
      visitId: responseVersion.visitId,
      questionnaireId: responseVersion.questionnaireId,
      questionnaireVersion: responseVersion.questionnaireVersion,
      version: responseVersion.version,
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
    .$dynamic()
