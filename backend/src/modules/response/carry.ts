import { type CarriedOver, carriedFor } from '@samen/consultation/room'
import type { Transaction } from '@samen/db/transaction'
import {
  type Answer,
  type Carried,
  type Questionnaire,
  carriedFrom,
  evaluate,
} from '@samen/questionnaire/domain'
import type { Platform } from '../../platform.ts'
import type { ClientKeys } from '../../vault/client-keys.ts'
import { roomKeys } from '../../vault/room-part.ts'
import { sharedForClient, writtenForClient } from '../room/for-client.ts'
import type { DraftCarried } from './draft-content.ts'
import { languageOf } from './language.ts'
import { openLatest } from './own-responses.ts'
import type { VisitOfClient } from './repository.ts'
import { findEarlierParts } from './repository-parts.ts'
import type { Submitter } from './submitter.ts'

/**
 * What earlier visits bring: names of entries the client keeps, and what was written in earlier
 * consultations. Earlier values do not come along. `answered` is what is changed, when something is:
 * what was confirmed by it is still asked.
 */
export async function carry(
  platform: Pick<Platform, 'questionnaires'>,
  keys: ClientKeys,
  who: Submitter,
  visit: VisitOfClient,
  answered: readonly Answer[],
  tx: Transaction,
): Promise<DraftCarried> {
  const earlier = openLatest(keys, await findEarlierParts(who, visit.startsAt, tx))
  const responses = []
  for (const { questionnaireId, questionnaireVersion, answers } of earlier) {
    const asked = await platform.questionnaires.get(questionnaireId, questionnaireVersion, tx)
    if (asked !== null) responses.push({ definition: asked.published.definition, answers })
  }
  return {
    ...(await carryWritten(platform, keys, who, visit, answered, tx)),
    entries: carriedFrom(responses),
  }
}

async function carryWritten(
  platform: Pick<Platform, 'questionnaires'>,
  keys: ClientKeys,
  who: Submitter,
  { language }: VisitOfClient,
  answered: readonly Answer[],
  tx: Transaction,
): Promise<CarriedOver> {
  const room = roomKeys(keys)
  const { shared, ...written } = await writtenForClient(who, room, tx)
  const before = new Set(written.earlier.map(({ id }) => id))
  if (before.size === 0) return { agreements: [], unconfirmed: [], unfinished: [] }
  const places = new Set(answered.map(({ instance }) => instance))
  const { responses, questionnaire } = await sharedForClient(platform, room, shared, tx)
  return carriedFor({
    // Looking back in what is changed now does not take the question away.
    responses: responses.filter(({ visitId }) => visitId !== who.visitId),
    questionnaire,
    earlier: written.earlier,
    language: languageOf(language),
    agreements: written.agreements.filter(({ visitId }) => before.has(visitId)),
    decisions: written.decisions.filter(({ visitId }) => before.has(visitId)),
    confirmations: written.confirmations.filter(
      ({ how, of, id, version }) => how !== 'next-visit' || !places.has(`${of}:${id}:${version}`),
    ),
  })
}

/** Answers about something that is no longer there, such as an agreement stopped since, fall away. */
export function stillAsked(
  definition: Questionnaire,
  answers: readonly Answer[],
  carried: Carried,
): readonly Answer[] {
  if (answers.length === 0) return answers
  const { errors } = evaluate(definition, { answers, opened: [] }, carried, 'nl')
  const gone = new Set(
    errors.flatMap(({ reason, index }) => (reason === 'unknown-instance' ? [index] : [])),
  )
  return answers.filter((_answer, index) => !gone.has(index))
}
