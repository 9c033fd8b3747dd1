import { type Answer, type UncheckedAnswer, evaluate } from '@samen/questionnaire/domain'
import type { Transaction } from '@samen/db/transaction'
import { ConflictError, StaleError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import { openDraft, sealDraft } from '../../vault/own-parts.ts'
import { definitionIn } from './definition.ts'
import { type DraftContent, draftRow } from './draft-content.ts'
import { languageOf } from './language.ts'
import { refusedAnswers } from './refused-answers.ts'
import { type ChangedDraft, decideAndSave, readBeforeSave } from './repository-save.ts'
import {
  type QuestionnaireForm,
  type Submitter,
  requireSession,
  requireStateFor,
  stateFor,
} from './submitter.ts'

export interface DraftToSave {
  readonly form: QuestionnaireForm
  readonly answers: readonly UncheckedAnswer[]
  readonly opened: readonly string[]
  /** Key of the screen the client is on. */
  readonly at: string | null
}
export interface Saved {
  readonly revision: number
  /** ISO 8601 instant. */
  readonly savedAt: string
}

/**
 * Saves the draft as it now is, when `revision` is still the newest; answers to questions that are
 * hidden now are kept too. Returns after the commit.
 * @throws UnauthenticatedError, ForbiddenError; StaleError; ConflictError `no-draft`,
 * `draft-elsewhere` or `consultation-closed`; MalformedError, UnprocessableError for answers;
 * DatabaseUnavailableError
 */
export async function saveDraft(
  platform: Platform,
  who: Submitter,
  toSave: DraftToSave,
  revision: number,
  now: Date,
): Promise<Saved> {
  const saved = await decideAndSave(who, now, platform.pool, (tx) =>
    decide(platform, who, toSave, revision, tx),
  )
  // Someone else saved, took over, handed in or closed between the look and the write.
  if (!saved) throw new StaleError()
  return { revision: revision + 1, savedAt: now.toISOString() }
}

async function decide(
  platform: Platform,
  who: Submitter,
  toSave: DraftToSave,
  revision: number,
  tx: Transaction,
): Promise<ChangedDraft> {
  const before = requireSession(await readBeforeSave(who, toSave.form, tx))
  requireStateFor(toSave.form, before.visitState)
  const { draft } = before
  if (draft === null) throw new ConflictError('no-draft', 'There is no draft.')
  if (draft.holder !== who.sessionId) throw takenOver()
  if (draft.revision !== revision) throw new StaleError()
  const { questionnaireId, questionnaireVersion } = draft
  const keys = await platform.vault.client(who, { data: before.dataKey })
  const row = draftRow(who.visitId, questionnaireId)
  // Sealed here or by openDraft, in this shape; GCM says that it is still what we sealed.
  const { carried } = openDraft(keys, row, draft.sealed) as DraftContent
  const definition = await definitionIn(platform, questionnaireId, questionnaireVersion, tx)
  const { errors } = evaluate(definition, toSave, carried, languageOf(before.language))
  if (errors.length > 0) throw refusedAnswers(errors)
  const { opened, at } = toSave
  // Every one was checked just now, hidden ones too.
  const answers = toSave.answers as readonly Answer[]
  const content: DraftContent = { answers, opened, at, carried }
  const sealed = sealDraft(keys, row, content)
  return { questionnaireId, revision, sealed, visitState: stateFor(toSave.form) }
}

const takenOver = () =>
  new ConflictError('draft-elsewhere', 'The draft was taken over on another screen.')
