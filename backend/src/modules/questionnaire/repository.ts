import { type SQL, and, asc, eq, isNull, max, sql } from 'drizzle-orm'
import {
  questionnaire,
  questionnaireRetirement,
  questionnaireVersion,
} from '@samen/db/schema/questionnaire'
import type { QuestionnaireForm } from '@samen/db/schema/questionnaire'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'
import type { AskedForm } from './asked.ts'
import type { PublishedQuestionnaire, Questionnaire } from '@samen/questionnaire/domain'

/** What is in the column was checked when it was published, and cannot have changed since. */
const asDefinition = (stored: unknown): Questionnaire => stored as Questionnaire

export async function findPublished(
  id: string,
  version: number,
  tx: Transaction,
): Promise<PublishedQuestionnaire | null> {
  const [row] = await tx.orm
    .select({
      definition: questionnaireVersion.definition,
      hash: questionnaireVersion.hash,
      validFrom: questionnaireVersion.validFrom,
    })
    .from(questionnaireVersion)
    .where(
      and(
        eq(questionnaireVersion.organisationId, organisationOf(tx)),
        eq(questionnaireVersion.questionnaireId, id),
        eq(questionnaireVersion.version, version),
      ),
    )
  if (row === undefined) return null
  return {
    definition: asDefinition(row.definition),
    version,
    hash: row.hash.toString('hex'),
    validFrom: row.validFrom.toISOString(),
  }
}

const notRetired = and(
  eq(questionnaireRetirement.organisationId, questionnaireVersion.organisationId),
  eq(questionnaireRetirement.questionnaireId, questionnaireVersion.questionnaireId),
  eq(questionnaireRetirement.version, questionnaireVersion.version),
)

/** Which questionnaires are meant; a decision aid's is called by its id. */
const isAsked = (form: AskedForm): SQL =>
  sql`(${questionnaire.form} = ${form}
    or (${questionnaire.form} = 'aid' and ${questionnaire.id} = ${form}))`

/** The newest version that is not retired: what a new draft begins with. */
export async function findCurrent(
  form: AskedForm,
  tx: Transaction,
): Promise<{ id: string; version: number } | null> {
  const [row] = await tx.orm
    .select({ id: questionnaireVersion.questionnaireId, version: questionnaireVersion.version })
    .from(questionnaireVersion)
    .innerJoin(
      questionnaire,
      and(
        eq(questionnaire.organisationId, questionnaireVersion.organisationId),
        eq(questionnaire.id, questionnaireVersion.questionnaireId),
      ),
    )
    .leftJoin(questionnaireRetirement, notRetired)
    .where(
      and(
        eq(questionnaireVersion.organisationId, organisationOf(tx)),
        isAsked(form),
        isNull(questionnaireRetirement.version),
      ),
    )
    .orderBy(sql`${questionnaireVersion.validFrom} desc, ${questionnaireVersion.version} desc`)
    .limit(1)
  return row ?? null
}

export interface ListedVersion {
  readonly id: string
  readonly form: QuestionnaireForm
  readonly definition: Questionnaire
  readonly version: number
  readonly hash: string
  readonly validFrom: Date
  readonly approval: string | null
  readonly retiredAt: Date | null
}

/** Every version, by questionnaire, oldest first. */
export async function listVersions(tx: Transaction): Promise<readonly ListedVersion[]> {
  const rows = await tx.orm
    .select({
      id: questionnaire.id,
      form: questionnaire.form,
      definition: questionnaireVersion.definition,
      version: questionnaireVersion.version,
      hash: questionnaireVersion.hash,
      validFrom: questionnaireVersion.validFrom,
      approval: questionnaireVersion.approval,
      retiredAt: questionnaireRetirement.retiredAt,
    })
    .from(questionnaire)
    .innerJoin(
      questionnaireVersion,
      and(
        eq(questionnaireVersion.organisationId, questionnaire.organisationId),
        eq(questionnaireVersion.questionnaireId, questionnaire.id),
      ),
    )
    .leftJoin(questionnaireRetirement, notRetired)
    .where(eq(questionnaire.organisationId, organisationOf(tx)))
    .orderBy(asc(questionnaire.id), asc(questionnaireVersion.version))
  return rows.map((row) => ({
    ...row,
    definition: asDefinition(row.definition),
    hash: row.hash.toString('hex'),
  }))
}

/** The newest version's number, and the form the questionnaire was first published as. */
export async function findNewest(
  id: string,
  tx: Transaction,
): Promise<{ version: number; form: QuestionnaireForm } | null> {
  const [row] = await tx.orm
    .select({ version: max(questionnaireVersion.version), form: questionnaire.form })
    .from(questionnaire)
    .innerJoin(
      questionnaireVersion,
      and(
        eq(questionnaireVersion.organisationId, questionnaire.organisationId),
        eq(questionnaireVersion.questionnaireId, questionnaire.id),
      ),
    )
    .where(and(eq(questionnaire.organisationId, organisationOf(tx)), eq(questionnaire.id, id)))
    .groupBy(questionnaire.form)
  if (row === undefined || row.version === null) return null
  return { version: row.version, form: row.form }
}

export interface NewVersion {
  readonly definition: Questionnaire
  readonly version: number
  readonly hash: string
  readonly approval: string | null
  readonly publishedBy: string | null
}

/** @throws ConstraintError when somebody else published the same version number first */
export async function addVersion(of: NewVersion, tx: Transaction): Promise<void> {
  const organisationId = organisationOf(tx)
  const { definition, version } = of
  const { id, form } = definition
  await tx.orm
    .insert(questionnaire)
    .values({ organisationId, id, currentVersion: version, form })
    .onConflictDoUpdate({
      target: [questionnaire.organisationId, questionnaire.id],
      set: { currentVersion: version },
    })
  await tx.orm.insert(questionnaireVersion).values({
    organisationId,
    questionnaireId: id,
    version,
    definition,
    hash: Buffer.from(of.hash, 'hex'),
    validFrom: tx.now,
    publishedBy: of.publishedBy,
    approval: of.approval,
  })
}

/** False when there is no such version; a version that was retired already stays as it is. */
export async function retireVersion(
  of: { readonly questionnaireId: string; readonly version: number; readonly retiredBy: string },
  tx: Transaction,
): Promise<boolean> {
  const organisationId = organisationOf(tx)
  if ((await findPublished(of.questionnaireId, of.version, tx)) === null) return false
  await tx.orm
    .insert(questionnaireRetirement)
    .values({ organisationId, ...of, retiredAt: tx.now })
    .onConflictDoNothing()
  return true
}
