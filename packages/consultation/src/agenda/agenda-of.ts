import { codedGoalsOf } from '../goal.ts'
import type { History, Preparation } from '../history.ts'
import { byText } from '../order.ts'
import type { QuestionnaireLookup } from '../response.ts'
import { valuesOf } from '../room/field-values.ts'
import type { RoomField } from '../room/field.ts'
import type { EarlierVisit } from '../room/room-input.ts'
import type { Reading } from '../shown.ts'
import { topicsOf } from '../topic.ts'
import type { Agenda, AgendaItem } from './agenda.ts'
import { carry } from './carry.ts'
import type { LeftOver } from './carry.ts'
import { goalKey, typedGoalKey } from './goal-key.ts'
import { type Joined, saidAt, together } from './same-goal.ts'
import { stillWanted } from './still-wanted.ts'

/** What an agenda is made from, beside the fields of its own visit. */
export interface AgendaSources {
  readonly history: History
  readonly questionnaire: QuestionnaireLookup
  readonly reading: Reading
}

/** What is left of the earlier visits, oldest first: what the next agenda begins with. */
export function leftOver(
  earlier: readonly EarlierVisit[],
  sources: AgendaSources,
): readonly LeftOver[] {
  return earlier.reduce<readonly LeftOver[]>((left, visit) => {
    const own = ownItems(visit.id, visit.fields, sources)
    const wanted = stillWanted(left, preparationOf(visit.id, sources))
    return carry(together(wanted, own), valuesOf(visit.fields, 'tick'), visit.day)
  }, [])
}

/** The agenda of one visit: the client's, what was left over, the clinician's. */
export function agendaOf(
  visitId: string,
  fields: readonly RoomField[],
  earlier: readonly EarlierVisit[],
  sources: AgendaSources,
): Agenda {
  const ticks = valuesOf(fields, 'tick')
  const notes = valuesOf(fields, 'note')
  const wanted = stillWanted(leftOver(earlier, sources), preparationOf(visitId, sources))
  const { rest, own } = together(wanted, ownItems(visitId, fields, sources))
  const asOfNow = (joined: Joined): AgendaItem => ({
    ...joined.item,
    tick: saidAt(joined, ticks) ?? null,
    note: saidAt(joined, notes) ?? '',
  })
  const items = own.map((joined) => ({ ...asOfNow(joined), ...sinceWhen(joined) }))
  return {
    carried: rest.map(({ item }) => asOfNow({ item, before: [] })),
    client: items.filter(({ from }) => from === 'client'),
    clinician: items.filter(({ from }) => from === 'clinician'),
  }
}

/** Of what was left over and came up again: the visit it is from. */
function sinceWhen({ before }: Joined): Pick<AgendaItem, 'carriedFrom'> {
  const [oldest] = before
  return oldest?.item.carriedFrom === undefined ? {} : { carriedFrom: oldest.item.carriedFrom }
}

/** What came up at one visit itself, without ticks. */
function ownItems(
  visitId: string,
  fields: readonly RoomField[],
  sources: AgendaSources,
): readonly AgendaItem[] {
  const { questionnaire, reading } = sources
  const preparation = preparationOf(visitId, sources)
  const goals = preparation ? codedGoalsOf(preparation, reading) : []
  const topics = preparation ? topicsOf(preparation, questionnaire, reading) : []
  return [
    ...goals.map(({ option, text }) => client('goal', goalKey(visitId, option), text)),
    ...typedGoals(visitId, fields),
    ...topics.map(({ key, topic, source }) => ({
      ...client('topic', `topic:${visitId}:${key}`, topic),
      ...(source === undefined ? {} : { questionnaireId: source.questionnaireId }),
    })),
    ...points(fields),
  ]
}

function preparationOf(visitId: string, { history }: AgendaSources): Preparation | undefined {
  return history.preparations.find((one) => one.visitId === visitId)
}

/** Typed where nobody prepared; behind the client's own when a preparation came in after all. */
function typedGoals(visitId: string, fields: readonly RoomField[]) {
  return [...valuesOf(fields, 'goal')]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([line, goal]): readonly AgendaItem[] => {
      if (goal === null || goal.text.trim() === '') return []
      const key = typedGoalKey(visitId, line)
      return [{ ...client('goal', key, goal.text), typedBy: goal.typedBy }]
    })
}

/** In the order of their ids, so that none moves while it is being written. */
function points(fields: readonly RoomField[]): readonly AgendaItem[] {
  return [...valuesOf(fields, 'point')]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([id, point]): readonly AgendaItem[] =>
      point === null || point.text.trim() === ''
        ? []
        : [untouched({ key: `point:${id}`, from: 'clinician', kind: 'point', text: point.text })],
    )
}

function client(kind: 'goal' | 'topic', key: string, text: string): AgendaItem {
  return untouched({ key, from: 'client', kind, text })
}

function untouched(said: Pick<AgendaItem, 'key' | 'from' | 'kind' | 'text'>): AgendaItem {
  return { ...said, tick: null, note: '' }
}
