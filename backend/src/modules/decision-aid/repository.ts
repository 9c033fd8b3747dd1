import { and, asc, desc, eq } from 'drizzle-orm'
import type { DecisionAid } from '@samen/consultation/decision-aid'
import { decisionAidVersion } from '@samen/db/schema/decision-aid'
import type { Transaction } from '@samen/db/transaction'
import { organisationOf } from '../../organisation-of.ts'

export interface StoredAid {
  readonly id: string
  readonly version: number
  readonly definition: DecisionAid
  /** SHA-256, hex. */
  readonly hash: string
  readonly validFrom: Date
  readonly approval: string | null
}

const columns = {
  id: decisionAidVersion.decisionAidId,
  version: decisionAidVersion.version,
  definition: decisionAidVersion.definition,
  hash: decisionAidVersion.hash,
  validFrom: decisionAidVersion.validFrom,
  approval: decisionAidVersion.approval,
}
const stored = (
  row: Omit<StoredAid, 'definition' | 'hash'> & { definition: unknown; hash: Buffer },
) => ({
  ...row,
  // What is in the column was checked when it was published, and cannot have changed since.
  definition: row.definition as DecisionAid,
  hash: row.hash.toString('hex'),
})

/** Every version, by aid in the order in which they were first published, oldest version first. */
export async function listAidVersions(tx: Transaction): Promise<readonly StoredAid[]> {
  const rows = await tx.orm
    .select(columns)
    .from(decisionAidVersion)
    .where(eq(decisionAidVersion.organisationId, organisationOf(tx)))
    .orderBy(
      asc(decisionAidVersion.validFrom),
      asc(decisionAidVersion.decisionAidId),
      asc(decisionAidVersion.version),
    )
  return rows.map(stored)
}

/** One version; the newest when none is named. */
export async function findAid(
  id: string,
  version: number | undefined,
  tx: Transaction,
): Promise<StoredAid | null> {
  const [row] = await tx.orm
    .select(columns)
    .from(decisionAidVersion)
    .where(
      and(
        eq(decisionAidVersion.organisationId, organisationOf(tx)),
        eq(decisionAidVersion.decisionAidId, id),
        version === undefined ? undefined : eq(decisionAidVersion.version, version),
      ),
    )
    .orderBy(desc(decisionAidVersion.version))
    .limit(1)
  return row === undefined ? null : stored(row)
}

/** @throws ConstraintError when somebody else published the same version number first */
export async function addAidVersion(
  of: Pick<StoredAid, 'version' | 'definition' | 'hash' | 'approval'> & {
    readonly publishedBy: string | null
  },
  tx: Transaction,
): Promise<void> {
  await tx.orm.insert(decisionAidVersion).values({
    organisationId: organisationOf(tx),
    decisionAidId: of.definition.id,
    version: of.version,
    definition: of.definition,
    hash: Buffer.from(of.hash, 'hex'),
    validFrom: tx.now,
    publishedBy: of.publishedBy,
    approval: of.approval,
  })
}
