import type { Transaction } from '@samen/db/transaction'
import { ConflictError, NotFoundError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import type { ClientKeys } from '../../vault/client-keys.ts'
import { openDraft as openSealed, sealDraft } from '../../vault/own-parts.ts'
import { currentQuestionnaire } from '../questionnaire/service.ts'
import type { CachedQuestionnaire } from '../questionnaire/published.ts'
import { carry, stillAsked } from './carry.ts'
import { clientKeys } from './client-keys.ts'
import { definitionIn } from './definition.ts'
import { type DraftContent, draftRow } from './draft-content.ts'
import { openLatest } from './own-responses.ts'
import {
  type VisitOfClient,
  addDraft,
  findDraft,
  findVisit,
  markBegun,
  takeDraft,
} from './repository.ts'
import { findOwnParts } from './repository-parts.ts'
import {
  type QuestionnaireForm,
  type Submitter,
  isPreparation,
  requireStateFor,
} from './submitter.ts'

/** A draft as the kiosk gets it. */
export interface OpenedDraft extends DraftContent {
  readonly questionnaireId: string
  readonly questionnaire: CachedQuestionnaire
  readonly revision: number
  /** The version this draft changes; 0 when it will be the first. */
  readonly baseVersion: number
}

type Beginning = Omit<OpenedDraft, 'questionnaire'> & { readonly questionnaireVersion: number }

/**
 * Opens the draft of this visit in this form: the one that waits (taking it over from another
 * screen), one made from what was handed in, or a new one in the current wording.
 * @throws ConflictError `consultation-closed` or `questionnaire-retired`
 */
export async function openDraft(
  platform: Platform,
  who: Submitter,
  form: QuestionnaireForm,
  tx: Transaction,
): Promise<OpenedDraft> {
  const visit = await findVisit(who, tx)
  if (visit === null) throw new NotFoundError()
  requireStateFor(form, visit.state)
  const keys = await clientKeys(platform, who, tx)
  const draft =
    (await resume(keys, who, form, tx)) ?? (await begin(platform, keys, who, form, visit, tx))
  const { questionnaireVersion, ...opened } = draft
  const questionnaire = await platform.questionnaires.get(
    opened.questionnaireId,
    questionnaireVersion,
    tx,
  )
  if (questionnaire === null) throw new NotFoundError()
  return { ...opened, questionnaire }
}

async function resume(
  keys: ClientKeys,
  who: Submitter,
  form: QuestionnaireForm,
  tx: Transaction,
): Promise<Beginning | null> {
  const stored = await findDraft(who, form, tx)
  if (stored === null) return null
  if (stored.holder !== who.sessionId) await takeDraft(who, stored.questionnaireId, tx)
  const { questionnaireId, questionnaireVersion, revision, baseVersion, sealed } = stored
  // Sealed here or by saveDraft, in this shape; GCM says that it is still what we sealed.
  const content = openSealed(keys, draftRow(who.visitId, questionnaireId), sealed) as DraftContent
  return { ...content, questionnaireId, questionnaireVersion, revision, baseVersion }
}

async function begin(
  platform: Platform,
  keys: ClientKeys,
  who: Submitter,
  form: QuestionnaireForm,
  visit: VisitOfClient,
  tx: Transaction,
): Promise<Beginning> {
  const [handedIn] = openLatest(keys, await findOwnParts(who, form, tx))
  // A change keeps the wording that was answered; a new draft takes today's.
  const asked = handedIn ?? (await current(form, tx))
  const answered = handedIn?.answers ?? []
  const carried = isPreparation(form)
    ? await carry(platform, keys, who, visit, answered, tx)
    : { agreements: [], entries: {} }
  const { questionnaireId: id, questionnaireVersion: version } = asked
  const definition = await definitionIn(platform, id, version, tx)
  const answers = stillAsked(definition, answered, carried)
  const content: DraftContent = { answers, opened: [], at: null, carried }
  const made = {
    questionnaireId: asked.questionnaireId,
    questionnaireVersion: asked.questionnaireVersion,
    baseVersion: handedIn?.version ?? 0,
    revision: 1,
  }
  const sealed = sealDraft(keys, draftRow(who.visitId, asked.questionnaireId), content)
  await addDraft(who, { ...made, sealed }, tx)
  if (isPreparation(form)) await markBegun(who, tx)
  return { ...content, ...made }
}

async function current(form: QuestionnaireForm, tx: Transaction) {
  const found = await currentQuestionnaire(form, tx)
  if (found === null) {
    throw new ConflictError('questionnaire-retired', 'This questionnaire is no longer in use.')
  }
  return { questionnaireId: found.id, questionnaireVersion: found.version }
}
