import type { Transaction } from '@samen/db/transaction'
import { type Carried, carriedFrom } from '@samen/questionnaire/domain'
import { ConflictError, NotFoundError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import type { ClientKeys } from '../../vault/client-keys.ts'
import { openDraft as openSealed, sealDraft } from '../../vault/own-parts.ts'
import { currentQuestionnaire } from '../questionnaire/service.ts'
import type { CachedQuestionnaire } from '../questionnaire/published.ts'
import { clientKeys } from './client-keys.ts'
import { type DraftContent, draftRow } from './draft-content.ts'
import { openLatest } from './own-responses.ts'
import {
  addDraft,
  findDraft,
  findEarlierParts,
  findOwnParts,
  findVisit,
  markBegun,
  takeDraft,
} from './repository.ts'
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
    (await resume(keys, who, form, tx)) ??
    (await begin(platform, keys, who, form, visit.startsAt, tx))
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
  startsAt: Date,
  tx: Transaction,
): Promise<Beginning> {
  const [handedIn] = openLatest(keys, await findOwnParts(who, form, tx))
  // A change keeps the wording that was answered; a new draft takes today's.
  const asked = handedIn ?? (await current(form, tx))
  const content: DraftContent = {
    answers: handedIn?.answers ?? [],
    opened: [],
    at: null,
    carried: await carry(platform, keys, who, startsAt, tx),
  }
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

/** Names from earlier visits: entries the client keeps. Earlier values do not come along. */
async function carry(
  platform: Platform,
  keys: ClientKeys,
  who: Submitter,
  startsAt: Date,
  tx: Transaction,
): Promise<Carried> {
  const earlier = openLatest(keys, await findEarlierParts(who, startsAt, tx))
  const responses = []
  for (const { questionnaireId, questionnaireVersion, answers } of earlier) {
    const asked = await platform.questionnaires.get(questionnaireId, questionnaireVersion, tx)
    if (asked !== null) responses.push({ definition: asked.published.definition, answers })
  }
  return { agreements: [], entries: carriedFrom(responses) }
}
