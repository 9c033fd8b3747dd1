import {
  type AgreementVersion,
  type Confirmation,
  type DecisionVersion,
  type Outcome,
  type RoomEvent,
  standingOf,
} from '@samen/consultation/room'
import type { Transaction } from '@samen/db/transaction'
import type { ClientActor } from '../../http/actor.ts'
import type { Platform } from '../../platform.ts'
import { roomKeys } from '../../vault/room-part.ts'
import { clientKeys } from '../response/client-keys.ts'
import { writtenForClient } from '../room/for-client.ts'
import { findLooked } from './repository-looked.ts'
import type { VisitSeen } from './repository-visit.ts'

/** What the client reads back of a consultation; before it there is nothing to read. */
export async function afterwards(
  platform: Pick<Platform, 'vault'>,
  actor: ClientActor,
  visit: VisitSeen,
  tx: Transaction,
) {
  if (!visit.closed && !visit.consulted) return { agreed: [], decided: [], looked: [], events: [] }
  const keys = await clientKeys(platform, actor, tx)
  const written = await writtenForClient(actor, roomKeys(keys), tx)
  const { agreements, decisions, confirmations, events } = written
  const looked = await findLooked(actor, visit.timeZone, tx)
  return {
    agreed: newestOf(agreements, actor.visitId).map((one) => agreedLine(one, confirmations)),
    decided: newestOf(decisions, actor.visitId).flatMap((one) => decidedLine(one, confirmations)),
    looked: looked.map((one) => ({ ...one, at: one.at.toISOString() })),
    events: events.flatMap(eventLine).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  }
}

/** Of each the newest version, when that was written at this visit; in the order written. */
function newestOf<V extends AgreementVersion | DecisionVersion>(
  versions: readonly V[],
  visitId: string,
): readonly V[] {
  const newest = new Map<string, V>()
  for (const one of versions) {
    const known = newest.get(one.id)
    if (known === undefined || known.version < one.version) newest.set(one.id, one)
  }
  return [...newest.values()]
    .filter((one) => one.visitId === visitId)
    .toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1))
}

function agreedLine(
  { id, version, state, content }: AgreementVersion,
  confirmations: readonly Confirmation[],
) {
  return {
    text: content.what,
    who: [...content.who],
    whoElse: content.whoElse ?? null,
    lookBack: content.lookBack,
    stopped: state === 'stopped',
    standing: standingOf({ of: 'agreement', id, version }, confirmations),
  }
}

function decidedLine(
  { id, version, sheet }: DecisionVersion,
  confirmations: readonly Confirmation[],
) {
  const { choice, outcome, options, plan } = sheet
  // A sheet is set down with an outcome only.
  if (outcome === null) return []
  const chosen = outcome.kind === 'joint' ? outcome.option : null
  const option = options.find((one) => one.id === chosen)?.text ?? ''
  return [
    {
      choice,
      outcome: outcome.kind,
      lines: [...wordsOf(outcome), option].filter((line) => line.trim() !== ''),
      tasks: plan.tasks.map(({ what, who, whoElse = null }) => ({ what, who, whoElse })),
      reviewDate: plan.reviewDate,
      standing: standingOf({ of: 'decision', id, version }, confirmations),
    },
  ]
}

/** What was said of it, the client's own words first. */
function wordsOf(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'joint':
      return [outcome.ownWords, outcome.why]
    case 'not-yet':
      return [outcome.needed]
    case 'disagreement':
      return [outcome.client, outcome.clinician]
    case 'listened':
      return [outcome.heard]
    case 'not-ours':
      return [outcome.who, outcome.ground, outcome.objection]
  }
}

function eventLine({ kind, ...event }: RoomEvent) {
  return kind === 'closed' || kind === 'reopened' ? [{ kind, ...event }] : []
}
