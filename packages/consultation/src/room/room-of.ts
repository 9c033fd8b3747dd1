import { agendaOf } from '../agenda/agenda-of.ts'
import { agreementsOf } from '../agreement/agreements-of.ts'
import { decisionsOf, openSheets } from '../decision/decisions-of.ts'
import { historyOf } from '../history.ts'
import { byText } from '../order.ts'
import { notesOf } from '../timeline/notes.ts'
import { disclosedOn } from './disclosed.ts'
import type { RoomInput } from './room-input.ts'
import { roomsThen } from './room-then.ts'
import type { Room } from './room.ts'

/**
 * Everything of one consultation that is written in the room. Pure; the order of what comes in is
 * nothing, but for `earlier`.
 */
export function roomOf(input: RoomInput): Room {
  const { visit, fields, responses, questionnaire, language, confirmations } = input
  const history = historyOf(responses, questionnaire)
  const reading = { language, names: history.names }
  const sources = { history, questionnaire, reading }
  const agenda = agendaOf(visit.id, fields, input.earlier, sources)
  const before = roomsThen(input, sources)
  const decisions = decisionsOf(input.decisions, confirmations, history, reading)
  return {
    agenda,
    disclosures: disclosedOn(agenda, input.disclosures, responses),
    agreements: agreementsOf(input, history, reading),
    decisions,
    sheets: openSheets(fields, decisions, visit.id),
    timeline: notesOf(input.timeline),
    fields: fields.toSorted((a, b) => byText(a.name, b.name)),
    events: input.events.toSorted((a, b) => byText(a.at, b.at)),
    ...(before.length > 0 ? { before } : {}),
  }
}
