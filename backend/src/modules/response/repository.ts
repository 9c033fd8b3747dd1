import { type SQL, and, eq, sql } from 'drizzle-orm'
import { client, clientKey } from '@samen/db/schema/client'
import { draft } from '@samen/db/schema/draft'
import { questionnaire } from '@samen/db/schema/questionnaire'
import { assistance } from '@samen/db/schema/response'
import type { AssistanceKind } from '@samen/db/schema/response'
import { visit } from '@samen/db/schema/visit'
import type { Transaction } from '@samen/db/transaction'
import type { QuestionnaireForm, Submitter, VisitState } from './submitter.ts'

/** Which questionnaires are meant; a decision aid's is called by its id. */
export const isAsked = (form: QuestionnaireForm): SQL =>
  sql`(${questionnaire.form} = ${form}
    or (${questionnaire.form} = 'aid' and ${questionnaire.id} = ${form}))`

export type Visitor = Pick<Submitter, 'organisationId' | 'clientId' | 'visitId'>

export interface VisitOfClient {
  readonly state: VisitState
  readonly startsAt: Date
  readonly language: string | undefined
}

export async function findVisit(who: Visitor, tx: Transaction): Promise<VisitOfClient | null> {
  const [row] = await tx.orm
    .select({
      state: visit.state,
      startsAt: visit.startsAt,
      preferences: client.preferences,
    })
    .from(visit)
    .innerJoin(
      client,
      and(eq(client.organisationId, visit.organisationId), eq(client.id, visit.clientId)),
    )
    .where(
      and(
        eq(visit.organisationId, who.organisationId),
        eq(visit.id, who.visitId),
        eq(visit.clientId, who.clientId),
      ),
    )
    // A draft is begun or a visit closed, one after the other.
    .for('no key update', { of: visit })
  if (row === undefined) return null
  const { preferences, ...found } = row
  return { ...found, language: preferences.language }
}

/** The client's two wrapped keys. */
export async function findKeys(
  who: Pick<Visitor, 'organisationId' | 'clientId'>,
  tx: Transaction,
): Promise<{ data: Buffer | null; commitment: Buffer | null }> {
  const rows = await tx.orm
    .select({ purpose: clientKey.purpose, wrapped: clientKey.wrapped })
    .from(clientKey)
    .where(
      and(eq(clientKey.organisationId, who.organisationId), eq(clientKey.clientId, who.clientId)),
    )
  const of = (purpose: string) => rows.find((row) => row.purpose === purpose)?.wrapped ?? null
  return { data: of('data'), commitment: of('commitment') }
}

export interface StoredDraft {
  readonly questionnaireId: string
  readonly questionnaireVersion: number
  readonly baseVersion: number
  readonly revision: number
  readonly holder: string
  readonly sealed: Buffer
  readonly savedAt: Date
}

/** The draft of this visit in this form; null when there is none. */
export async function findDraft(
  who: Visitor,
  form: QuestionnaireForm,
  tx: Transaction,
): Promise<StoredDraft | null> {
  const [row] = await tx.orm
    .select({
      questionnaireId: draft.questionnaireId,
      questionnaireVersion: draft.questionnaireVersion,
      baseVersion: draft.baseVersion,
      revision: draft.revision,
      holder: draft.holder,
      sealed: draft.sealed,
      savedAt: draft.savedAt,
    })
    .from(draft)
    .innerJoin(
      questionnaire,
      and(
        eq(questionnaire.organisationId, draft.organisationId),
        eq(questionnaire.id, draft.questionnaireId),
      ),
    )
    .where(
      and(
        eq(draft.organisationId, who.organisationId),
        eq(draft.visitId, who.visitId),
        isAsked(form),
      ),
    )
  return row ?? null
}

export async function addDraft(
  who: Submitter,
  made: Omit<StoredDraft, 'holder' | 'savedAt'>,
  tx: Transaction,
): Promise<void> {
  await tx.orm.insert(draft).values({
    ...made,
    organisationId: who.organisationId,
    visitId: who.visitId,
    clientId: who.clientId,
    holder: who.sessionId,
    openedAt: tx.now,
    savedAt: tx.now,
  })
}

/** From now on only this session may save. */
export async function takeDraft(who: Submitter, questionnaireId: string, tx: Transaction) {
  await tx.orm
    .update(draft)
    .set({ holder: who.sessionId })
    .where(
      and(
        eq(draft.organisationId, who.organisationId),
        eq(draft.visitId, who.visitId),
        eq(draft.questionnaireId, questionnaireId),
      ),
    )
}

/** The list of the day shows that somebody is busy, and no more. */
export async function markBegun(who: Visitor, tx: Transaction): Promise<void> {
  await tx.orm
    .update(visit)
    .set({ preparation: 'begun' })
    .where(
      and(
        eq(visit.organisationId, who.organisationId),
        eq(visit.id, who.visitId),
        eq(visit.preparation, 'none'),
      ),
    )
}

export interface NewAssistance {
  readonly organisationId: string
  readonly id: string
  readonly visitId: string
  readonly questionnaireId: string
  /** Null: with the draft; it belongs to the version that is handed in next. */
  readonly version: number | null
  readonly staffId: string
  readonly kind: AssistanceKind
  readonly from: Date
  readonly until: Date
}

export async function addAssistance(made: NewAssistance, tx: Transaction): Promise<void> {
  await tx.orm.insert(assistance).values(made)
}
