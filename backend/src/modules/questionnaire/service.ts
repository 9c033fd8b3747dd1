import type { QuestionnaireForm } from '@samen/db/schema/questionnaire'
import type { Transaction } from '@samen/db/transaction'
import type { Questionnaire } from '@samen/questionnaire/domain'
import {
  checkForPublishing,
  definitionHash,
  problem,
  type Problem,
} from '@samen/questionnaire/publish'
import { ConflictError, NotFoundError, UnprocessableError } from '../../errors/errors.ts'
import type { AskedForm } from './asked.ts'
import * as repository from './repository.ts'
import { addVersion, findCurrent, findNewest, listVersions } from './repository.ts'
import type { ListedVersion } from './repository.ts'

/** The newest version of this form that is not retired: what a new draft begins with. */
export const currentQuestionnaire = (
  form: AskedForm,
  tx: Transaction,
): Promise<{ readonly id: string; readonly version: number } | null> => findCurrent(form, tx)

export interface ToPublish {
  /** Anything; it is checked here. */
  readonly definition: unknown
  /** The client council's approval, in words. */
  readonly approval: string | null
  /** Null for what ships with the product. */
  readonly publishedBy: string | null
}
export interface Published {
  readonly id: string
  readonly version: number
  /** SHA-256, hex. */
  readonly hash: string
}

/**
 * Publishes the next version, which never changes again. What a decision aid asks is published with
 * the aid, by `publishAidQuestionnaire`.
 * @throws UnprocessableError that names each place; ConflictError when the id is of another form;
 * ConstraintError when somebody else published the same version first
 */
export async function publishQuestionnaire(of: ToPublish, tx: Transaction): Promise<Published> {
  const definition = publishable(of.definition)
  if (definition.form === 'aid' || definition.id.startsWith('keuzehulp-')) {
    throw notPublishable([problem('form', 'with-its-aid')])
  }
  return await publish(of, definition, tx)
}

/** Publishes the next version of what a decision aid asks; its id is `keuzehulp-` and the aid's. */
export const publishAidQuestionnaire = (
  of: ToPublish & { readonly definition: Questionnaire },
  tx: Transaction,
): Promise<Published> => publish(of, publishable(of.definition), tx)

/** A checked copy. @throws UnprocessableError */
function publishable(offered: unknown): Questionnaire {
  const check = checkForPublishing(offered)
  if (check.ok) return check.definition
  throw notPublishable(check.problems)
}
function notPublishable(problems: readonly Problem[]): UnprocessableError {
  const fields = problems.map(({ place, message, code, values }) => ({
    place: place === '' ? 'definition' : `definition.${place}`,
    reason: message,
    code,
    values,
  }))
  return new UnprocessableError('not-publishable', fields, 'This cannot be published.')
}

async function publish(
  of: ToPublish,
  definition: Questionnaire,
  tx: Transaction,
): Promise<Published> {
  const newest = await findNewest(definition.id, tx)
  if (newest !== null && newest.form !== definition.form)
    throw new ConflictError('other-form', 'A questionnaire keeps its form.')
  const version = (newest?.version ?? 0) + 1
  const hash = definitionHash(definition)
  await addVersion({ ...of, definition, version, hash }, tx)
  return { id: definition.id, version, hash }
}

/** Stops new drafts of a version; twice is once. @throws NotFoundError when there is none */
export async function retireVersion(
  of: { readonly questionnaireId: string; readonly version: number; readonly retiredBy: string },
  tx: Transaction,
): Promise<void> {
  if (!(await repository.retireVersion(of, tx))) throw new NotFoundError()
}

export interface ListedQuestionnaire {
  readonly id: string
  readonly form: QuestionnaireForm
  readonly title: string
  readonly versions: readonly {
    readonly version: number
    readonly hash: string
    readonly validFrom: string
    readonly approval: string | null
    readonly retiredAt: string | null
  }[]
}

/** Every questionnaire with its versions, oldest first; the title is the newest one's. */
export async function listQuestionnaires(tx: Transaction): Promise<ListedQuestionnaire[]> {
  const byId = Map.groupBy(await listVersions(tx), ({ id }) => id)
  return [...byId].map(([id, versions]) => {
    const newest = versions.at(-1)
    return {
      id,
      form: newest?.form ?? 'full',
      title: newest?.definition.title.nl ?? id,
      versions: versions.map(toLine),
    }
  })
}

const toLine = (of: ListedVersion): ListedQuestionnaire['versions'][number] => ({
  version: of.version,
  hash: of.hash,
  validFrom: of.validFrom.toISOString(),
  approval: of.approval,
  retiredAt: of.retiredAt?.toISOString() ?? null,
})
