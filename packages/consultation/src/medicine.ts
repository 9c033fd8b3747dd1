import { placeKey } from '@samen/questionnaire/domain'
import type { History, Preparation } from './history.ts'
import { meaning } from './meaning.ts'
import { entriesOf } from './name.ts'
import type { Said } from './said.ts'
import { showAnswer } from './shown.ts'
import type { Reading } from './shown.ts'
import { formsTrend } from './trend.ts'
import type { MedicineLine, MedicineMoment } from './view.ts'

type Event = MedicineMoment['event']
type ByMedicine = ReadonlyMap<string, readonly Said[]>

/**
 * Each medicine through the preparations that shared the list of medicines: those still on the list
 * first, each in the order they were first mentioned. What the first list names was not started then, so it is only mentioned.
 */
export function medicinesOf(history: History, reading: Reading): readonly MedicineLine[] {
  const moments = new Map<string, MedicineMoment[]>()
  const saidLast = new Map<string, string>()
  let isFirstList = true
  for (const preparation of history.preparations) {
    const list = preparation.said.find(({ asked }) => asked.question.kind === 'medicine-list')
    if (list === undefined) continue
    const about = saidPerMedicine(preparation, list)
    for (const { id, name, state } of entriesOf(list)) {
      const line = moments.get(id) ?? []
      const before = line.at(-1)
      const event = eventOf(before, name, state === 'removed', isFirstList)
      if (event === null) continue
      const answers = otherWords(about.get(id) ?? [], saidLast, reading)
      const renamed = event === 'renamed' && before ? { nameBefore: before.name } : {}
      line.push({ at: list.at, event, name, ...renamed, answers })
      moments.set(id, line)
    }
    isFirstList = false
  }
  return [...moments]
    .map(([id, line]) => ({ id, name: line.at(-1)?.name ?? '', moments: line }))
    .toSorted((a, b) => Number(isOff(a)) - Number(isOff(b)))
}

function isOff({ moments }: MedicineLine): boolean {
  return moments.at(-1)?.event === 'stopped'
}

/** Null: taken off without having been mentioned, so that an unshared mention does not show. */
function eventOf(
  before: MedicineMoment | undefined,
  name: string,
  removed: boolean,
  inFirstList: boolean,
): Event | null {
  const running = before !== undefined && before.event !== 'stopped'
  if (removed) return running ? 'stopped' : null
  if (!running) return inFirstList ? 'mentioned' : 'started'
  return before.name === name ? 'mentioned' : 'renamed'
}

/** What was shared about each medicine beside what stands in a trend. */
function saidPerMedicine(preparation: Preparation, list: Said): ByMedicine {
  const about = preparation.said.filter((said) => {
    const over = said.asked.group?.over
    const repeats = over !== undefined && 'concept' in over && over.concept === list.answer.concept
    return repeats && !formsTrend(said)
  })
  return Map.groupBy(about, ({ answer }) => answer.instance ?? '')
}

function otherWords(about: readonly Said[], saidLast: Map<string, string>, reading: Reading) {
  const other = about.filter((said) => {
    const says = `${said.asked.wording} ${meaning(said)}`
    const key = placeKey(said.answer)
    const same = saidLast.get(key) === says
    saidLast.set(key, says)
    return !same
  })
  return other.map((said) => showAnswer(said, reading))
}
