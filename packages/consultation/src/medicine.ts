import type { History, Preparation } from './history.ts'
import { entriesOf } from './name.ts'
import type { Said } from './said.ts'
import { showAnswer } from './shown.ts'
import type { Reading } from './shown.ts'
import type { MedicineLine } from './view.ts'

type Moment = MedicineLine['moments'][number]
type Event = Moment['event']

/**
 * Each medicine through the preparations that shared the list of medicines, in the order they were
 * first mentioned. What the first list names was not started then, so it is only mentioned.
 */
export function medicinesOf(history: History, reading: Reading): readonly MedicineLine[] {
  const medicines = new Map<string, Moment[]>()
  let lists = 0
  for (const preparation of history.preparations) {
    const list = preparation.said.find(({ asked }) => asked.question.kind === 'medicine-list')
    if (list === undefined) continue
    const answers = answersPerMedicine(preparation, list, reading)
    for (const { id, name, state } of entriesOf(list)) {
      const moments = medicines.get(id) ?? []
      const event = eventOf(moments.at(-1), name, state === 'removed', lists === 0)
      if (event === null) continue
      moments.push({ source: list.source, event, name, answers: answers.get(id) ?? [] })
      medicines.set(id, moments)
    }
    lists += 1
  }
  return [...medicines].map(([id, moments]) => ({ id, name: moments.at(-1)?.name ?? '', moments }))
}

/** Null: taken off without having been mentioned, so that an unshared mention does not show. */
function eventOf(
  before: Moment | undefined,
  name: string,
  removed: boolean,
  inFirstList: boolean,
): Event | null {
  const running = before !== undefined && before.event !== 'stopped'
  if (removed) return running ? 'stopped' : null
  if (!running) return inFirstList ? 'mentioned' : 'started'
  return before.name === name ? 'mentioned' : 'renamed'
}

function answersPerMedicine(preparation: Preparation, list: Said, reading: Reading) {
  const about = preparation.said.filter(({ asked }) => {
    const over = asked.group?.over
    return over !== undefined && 'concept' in over && over.concept === list.answer.concept
  })
  const byMedicine = Map.groupBy(about, ({ answer }) => answer.instance ?? '')
  return new Map([...byMedicine].map(([id, said]) => [id, said.map((one) => showAnswer(one, reading))]))
}
