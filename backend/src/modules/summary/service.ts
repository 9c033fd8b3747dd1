import { consult } from '@samen/consultation'
import { roomOf } from '@samen/consultation/room'
import {
  type Summary,
  type SummaryPart,
  asClosed,
  summaryOf,
  summaryParts,
} from '@samen/consultation/summary'
import { summaryPaperTexts } from '@samen/i18n/summary-paper'
import type { Language } from '@samen/questionnaire/domain'
import { NotFoundError } from '../../errors/errors.ts'
import type { AuditSource } from '../audit/event.ts'
import { languageOf } from '../response/language.ts'
import type { RoomOf, RoomPlatform, RoomStaff } from '../room/access.ts'
import { readRoom } from '../room/service.ts'
import { findFacts } from './repository.ts'

export interface AskedSummary extends RoomOf {
  /** Null: the client's own. */
  readonly language: Language | null
  /** Null: all of them. */
  readonly parts: readonly SummaryPart[] | null
}
export interface MadeSummary {
  readonly summary: Summary
  /** Of the visit, `YYYY-MM-DD`. */
  readonly day: string
}

/**
 * The paper to take home as data, from what clinician and client may both read. That it was made is
 * in the access log when this returns.
 * @throws UnauthenticatedError, ForbiddenError, NotFoundError; VaultError; DatabaseUnavailableError
 */
export async function makeSummary(
  platform: RoomPlatform,
  who: RoomStaff,
  asked: AskedSummary,
  source: AuditSource,
): Promise<MadeSummary> {
  const { clientId, visitId } = asked
  const { organisationId } = who
  const of = { clientId, visitId, language: asked.language ?? 'nl' }
  const { access, input } = await readRoom(platform, who, of, source, 'summary.make')
  const { facts, readers } = await findFacts(who, asked, source.occurredAt, platform.pool)
  if (facts === null) throw new NotFoundError()

  const keys = await platform.roomVault.client({ organisationId, clientId }, access.dataKey)
  const prepared = input.responses.findLast((response) => response.visitId === visitId)
  const language = asked.language ?? languageOf(facts.language ?? prepared?.language)
  const { responses, questionnaire } = input
  const { day, startsAt, timeZone, clinician, location } = facts
  const summary = summaryOf(
    {
      callingName: keys.openName(facts.sealedName),
      visit: { id: visitId, day, startsAt: startsAt.toISOString(), timeZone, clinician, location },
      earlier: input.earlier.map(({ id }) => id),
      room: roomOf({ ...asClosed(input), language }),
      consultation: consult({ responses, questionnaire, current: { visitId }, language }),
      readers,
    },
    asked.parts ?? summaryParts,
    summaryPaperTexts[language],
  )
  return { summary, day }
}
