import { about, answer, one, type Said } from './said.ts'
import { type Agreed, type Decided, type Discussed, idOf, writtenIdOf } from './talk.ts'
import type { ArgumentLine, DecisionOption, Tick } from '@samen/consultation/room'

// Short ways for a story to say what was talked about, and how it went since.

/** The client's nth goal or topic of this visit. */
export const goal = (nth: number, tick: Tick, note?: string): Discussed => ({
  in: 'client',
  nth,
  tick,
  ...(note === undefined ? {} : { note }),
})
/** The nth of what was left over. */
export const leftOver = (nth: number, tick: Tick, note?: string): Discussed => ({
  ...goal(nth, tick, note),
  in: 'carried',
  nth,
})
/** A point of the clinician's. */
export const point = (text: string, tick: Tick, note?: string): Discussed => ({
  in: 'clinician',
  text,
  tick,
  ...(note === undefined ? {} : { note }),
})

/** How an agreement or a decision went since, and what to do with it now. */
export function went(
  { name }: Agreed | Decided,
  result: 'done' | 'partly' | 'not' | 'differently',
  how: string,
  next: 'keep' | 'change' | 'stop',
): readonly Said[] {
  return about(
    idOf(name),
    answer('agreement.result', one(result)),
    answer('agreement.how', how),
    answer('agreement.next', one(next)),
  )
}

/** "Ja, het klopt": the client's yes at the next visit. */
export const isRight = (of: 'agreement' | 'decision', written: Agreed | Decided) =>
  about(writtenIdOf(of, written), answer('written.correct', one('yes')))

/** An option of their own, with what each of the two says for and against it. */
export function option(
  id: string,
  text: string,
  lines: Partial<Record<'for' | 'against', readonly (readonly ['client' | 'clinician', string])[]>>,
): DecisionOption {
  const linesOf = (side: 'for' | 'against'): readonly ArgumentLine[] =>
    (lines[side] ?? []).map(([whose, said], index) => ({
      id: `${side}${index + 1}`,
      text: said,
      whose,
    }))
  return { id, text, for: linesOf('for'), against: linesOf('against') }
}
