import { isPhoneNumber, isWebAddress, ownSubjects } from '@samen/content/own-information'
import type { Transaction } from '@samen/db/transaction'
import { StaleError, UnprocessableError } from '../../errors/errors.ts'
import {
  listInformation,
  type OwnInformation,
  saveInformation,
  type StoredInformation,
} from './repository.ts'

export type { OwnInformation, StoredInformation }

const subjects = ownSubjects.map(({ code }) => code)

/** What was ever written, in the order in which subjects are shown. */
export async function listOwnInformation(tx: Transaction): Promise<readonly StoredInformation[]> {
  const found = new Map((await listInformation(tx)).map((each) => [each.subject, each]))
  return subjects.flatMap((subject) => found.get(subject) ?? [])
}

/** What a client can read: subjects of which nothing is told (any more) are not there. */
export async function readOwnInformation(tx: Transaction): Promise<readonly StoredInformation[]> {
  const all = await listOwnInformation(tx)
  return all.filter(({ text, lines }) => text !== null || lines.length > 0)
}

/**
 * Saves what is told about one subject, over the revision that was read; the new revision.
 * @throws UnprocessableError for a subject that is not known, or what is no address or number;
 * StaleError when somebody else saved in between
 */
export async function saveOwnInformation(
  told: OwnInformation,
  { base, savedBy }: { readonly base: number; readonly savedBy: string },
  tx: Transaction,
): Promise<number> {
  if (!subjects.includes(told.subject))
    throw new UnprocessableError('invalid', [{ place: 'subject', reason: 'unknown-value' }])
  const wrong = told.lines.flatMap(({ kind, where }, index) =>
    (kind === 'web' ? isWebAddress : isPhoneNumber)(where)
      ? []
      : [{ place: `lines[${index}].where`, reason: 'wrong-format' }],
  )
  if (wrong.length > 0) throw new UnprocessableError('invalid', wrong)
  const revision = await saveInformation(told, base, savedBy, tx)
  if (revision === null) throw new StaleError()
  return revision
}
