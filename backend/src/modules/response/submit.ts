import { timingSafeEqual } from 'node:crypto'
import { type Answer, type UncheckedAnswer, evaluate } from '@samen/questionnaire/domain'
import type { Transaction } from '@samen/db/transaction'
import { ConflictError, UnprocessableError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import { canonicalJson } from '../../vault/canonical-json.ts'
import type { ClientKeys } from '../../vault/client-keys.ts'
import { openDraft, sealParts } from '../../vault/own-parts.ts'
import { type AuditSource, auditEvent } from '../audit/event.ts'
import { definitionIn } from './definition.ts'
import { type DraftContent, draftRow } from './draft-content.ts'
import { languageOf } from './language.ts'
import { refusedAnswers } from './refused-answers.ts'
import {
  type BeforeSubmit,
  type NewVersion,
  decideAndWrite,
  readBeforeSubmit,
} from './repository-submit.ts'
import { partRow, partsOf } from './response-parts.ts'
import { saidOfWritten } from './said-yes.ts'
import {
  type QuestionnaireForm,
  type Submitter,
  isPreparation,
  requireSession,
  requireStateFor,
  stateFor,
} from './submitter.ts'

/** What is handed in, as it arrives: the shape was checked, the answers were not. */
export interface Submission {
  readonly form: QuestionnaireForm
  readonly baseVersion: number
  readonly answers: readonly UncheckedAnswer[]
  readonly opened: readonly string[]
}
export interface Submitted {
  readonly version: number
  /** ISO 8601 instant. */
  readonly submittedAt: string
}

/** A lost race shows on the second look: either it was the same submission, or another was first. */
const looks = 2

/**
 * Keeps a submission as a new version; returns only after the commit. The same key with the same
 * content is the same submission, however often it is sent.
 * @throws UnauthenticatedError, ForbiddenError; ConflictError `version-conflict`, `no-draft`,
 * `draft-elsewhere` or `consultation-closed`; UnprocessableError `idempotency-key-reused` or
 * `answers-invalid`; MalformedError `answers-malformed`; DatabaseUnavailableError
 */
export async function submit(
  platform: Platform,
  who: Submitter,
  submission: Submission,
  key: string,
  source: AuditSource,
): Promise<Submitted> {
  const now = source.occurredAt
  for (let look = 0; look < looks; look += 1) {
    const submitted = await decideAndWrite(who, platform.pool, now, (tx) =>
      decide(platform, who, submission, key, source, tx),
    )
    if (submitted !== null) return submitted
  }
  throw new ConflictError('version-conflict', 'Another submission was first.')
}

async function decide(
  platform: Platform,
  who: Submitter,
  submission: Submission,
  key: string,
  source: AuditSource,
  tx: Transaction,
): Promise<{ readonly done: Submitted; readonly write?: NewVersion }> {
  const before = requireSession(await readBeforeSubmit(who, submission.form, key, tx))
  const keys = await platform.vault.client(who, {
    data: before.dataKey,
    commitment: before.commitmentKey,
  })
  const fingerprint = keys.fingerprint(canonicalJson(submission))
  if (before.done !== null) return { done: doneBefore(before.done, fingerprint) }
  requireStateFor(submission.form, before.visitState)
  const prepared = await prepare(platform, who, submission, before, keys, tx)
  const version = prepared.baseVersion + 1
  const id = `${who.visitId}/${prepared.questionnaireId}`
  const object = { kind: 'response', id, version }
  const event = auditEvent(source, 'response.submit', { clientId: who.clientId, object })
  return {
    done: { version, submittedAt: tx.now.toISOString() },
    write: { ...prepared, key, fingerprint, event },
  }
}

function doneBefore(done: NonNullable<BeforeSubmit['done']>, fingerprint: Buffer): Submitted {
  if (!timingSafeEqual(done.fingerprint, fingerprint)) {
    throw new UnprocessableError(
      'idempotency-key-reused',
      undefined,
      'This key was used for something else.',
    )
  }
  return { version: done.version, submittedAt: done.submittedAt.toISOString() }
}

async function prepare(
  platform: Platform,
  who: Submitter,
  submission: Submission,
  before: BeforeSubmit,
  keys: ClientKeys,
  tx: Transaction,
) {
  const draft = requireDraft(who, submission, before)
  const { questionnaireId, questionnaireVersion, baseVersion } = draft
  // Sealed by saveDraft and openDraft, which write this shape; GCM says that it is still theirs.
  const { carried } = openDraft(
    keys,
    draftRow(who.visitId, questionnaireId),
    draft.sealed,
  ) as DraftContent
  const definition = await definitionIn(platform, questionnaireId, questionnaireVersion, tx)
  const language = languageOf(before.language)
  const { answers, errors } = evaluate(definition, submission, carried, language)
  if (errors.length > 0) throw refusedAnswers(errors)
  const row = partRow(who.visitId, questionnaireId, baseVersion + 1)
  const about = `${row.row} of questionnaire version ${questionnaireVersion}`
  const kept = submission.form === 'after' ? answers.map(asOwn) : answers
  const sealed = sealParts(keys, row, about, partsOf(kept, carried))
  const visitState = stateFor(submission.form)
  const prepares = isPreparation(submission.form)
  const { origin } = before
  const version = { questionnaireId, questionnaireVersion, baseVersion, origin, language }
  const said = saidOfWritten(answers, carried, baseVersion > 0, tx.now)
  return { ...version, visitState, prepares, ...said, ...sealed }
}

/** What was answered afterwards is nobody's but the client's, whatever was sent with it. */
const asOwn = (answer: Answer): Answer => ({ ...answer, sharing: 'private' })

function requireDraft(who: Submitter, submission: Submission, { draft }: BeforeSubmit) {
  // Handed in already, or never begun: either way the base version is not what was meant.
  if (draft === null || draft.baseVersion !== submission.baseVersion) {
    throw new ConflictError('version-conflict', 'Another submission was first.')
  }
  if (draft.holder !== who.sessionId) {
    throw new ConflictError('draft-elsewhere', 'The draft was taken over on another screen.')
  }
  return draft
}
