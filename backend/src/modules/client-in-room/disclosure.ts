import { type ShownAnswer, openVersion } from '@samen/consultation'
import type { Transaction } from '@samen/db/transaction'
import { type Answer, placeKey } from '@samen/questionnaire/domain'
import { NotFoundError } from '../../errors/errors.ts'
import type { Platform } from '../../platform.ts'
import type { ClientKeys } from '../../vault/client-keys.ts'
import { openPrivate } from '../../vault/own-parts.ts'
import { roomKeys } from '../../vault/room-part.ts'
import type { AuditSource } from '../audit/event.ts'
import { clientKeys } from '../response/client-keys.ts'
import { definitionIn } from '../response/definition.ts'
import { languageOf } from '../response/language.ts'
import { type OwnContent, type SharedContent, partRow } from '../response/response-parts.ts'
import { type StoredParts, findLatestParts } from '../response/service.ts'
import type { RoomOf, RoomStaff } from '../room/access.ts'
import { type DisclosureContent, disclosureRow } from '../room/sealed.ts'
import { type Act, asClientInRoom } from './as-client.ts'
import { addDisclosure } from './repository.ts'

export interface ToDisclose {
  /** The visit whose preparation has the answer. */
  readonly ofVisitId: string
  readonly questionnaireId: string
  /** `concept` or `concept@instance`. */
  readonly place: string
}

/**
 * Opens one answer that the client marked "I want to tell it myself", on the client's yes: a copy of
 * it, and of nothing else, stands in the room from now on. Twice is once.
 * @throws NotFoundError when there is no such topic; as `asClientInRoom`
 */
export async function disclose(
  platform: Platform,
  who: RoomStaff & RoomOf,
  roomCode: string,
  asked: ToDisclose,
  source: AuditSource,
): Promise<void> {
  await asClientInRoom(platform, who, roomCode, 'answer.disclose', source, (tx) =>
    toOpen(platform, who, asked, tx),
  )
}

async function toOpen(
  platform: Platform,
  who: RoomStaff & RoomOf,
  { ofVisitId, questionnaireId, place }: ToDisclose,
  tx: Transaction,
): Promise<Act> {
  const { organisationId, clientId, staffId } = who
  const of = { organisationId, clientId, visitId: ofVisitId, questionnaireId }
  const stored = await findLatestParts(of, tx)
  if (stored === null) throw new NotFoundError()
  const keys = await clientKeys(platform, who, tx)
  const answer = await answerAt(platform, keys, of, stored, place, tx)
  const { version } = stored
  const room = roomKeys(keys)
  const placeHmac = room.placeHmac(ofVisitId, place)
  const content: DisclosureContent = { key: place, answer }
  const row = disclosureRow(ofVisitId, questionnaireId, version, placeHmac)
  const sealed = room.sealRoom(row, content)
  const opened = { ...of, version, placeHmac, sealed, staffId }
  return {
    object: { kind: 'response', id: `${ofVisitId}/${questionnaireId}`, version },
    write: (event, sql) => addDisclosure(opened, event, tx.now, sql),
  }
}

/** That one answer as it is shown, as if it had been shared. @throws NotFoundError */
async function answerAt(
  platform: Platform,
  keys: ClientKeys,
  { visitId, questionnaireId }: { readonly visitId: string; readonly questionnaireId: string },
  stored: StoredParts,
  place: string,
  tx: Transaction,
): Promise<ShownAnswer> {
  const { version, questionnaireVersion, day, submittedAt, sealed } = stored
  const { shared: sealedShared, discuss: sealedDiscuss } = sealed
  if (sealedShared === undefined || sealedDiscuss === undefined) throw new NotFoundError()
  const row = partRow(visitId, questionnaireId, version)
  // Sealed by submit, in these shapes; GCM says that it is still what we sealed.
  const shared = openPrivate(keys, row, 'shared', sealedShared) as SharedContent
  const discuss = openPrivate(keys, row, 'discuss', sealedDiscuss) as OwnContent
  const kept = discuss.answers.find((answer) => placeKey(answer) === place)
  if (kept === undefined) throw new NotFoundError()
  const opened: Answer = { ...kept, sharing: 'shared' }
  const response = {
    ...{ visitId, day, questionnaireId, questionnaireVersion, version },
    submittedAt: submittedAt.toISOString(),
    language: languageOf(stored.language),
    answers: [...shared.answers, opened],
    topics: [],
    labels: shared.labels,
    assistance: [],
  }
  const definition = await definitionIn(platform, questionnaireId, questionnaireVersion, tx)
  const whole = openVersion({
    responses: [response],
    questionnaire: () => definition,
    source: { visitId, questionnaireId, version: 1 },
    language: response.language,
  })
  const answer = whole?.sections.flatMap(({ answers }) => answers).find(({ key }) => key === place)
  if (answer === undefined) throw new NotFoundError()
  return answer
}
