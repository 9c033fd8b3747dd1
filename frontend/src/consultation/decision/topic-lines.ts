import type { ShownAnswer } from '@samen/consultation'
import { lineToTake } from './sources.ts'

/** Everything that was said about one thing. */
export interface TopicLines {
  readonly topic: string
  readonly lines: readonly {
    /** Under the topic's name. */
    readonly shown: string
    /** By itself on the sheet. */
    readonly taken: string
  }[]
}

/** Answers by what they are about, in the order in which each first appears; empty ones are left out. */
export function topicsOf(answers: readonly ShownAnswer[]): readonly TopicLines[] {
  return [...Map.groupBy(answers, ({ topic }) => topic)]
    .map(([topic, about]) => ({
      topic,
      lines: about.flatMap((answer) =>
        [...answer.lines, ...(answer.note === undefined ? [] : [answer.note])].map((line) => ({
          shown: line,
          taken: lineToTake(answer, line),
        })),
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
}
