import { carriedListOf } from '../about-carried.ts'
import type { Confirmable } from '../decision/confirmation.ts'
import type { History } from '../history.ts'
import type { Said } from '../said.ts'
import { showAnswer } from '../shown.ts'
import type { Reading } from '../shown.ts'
import type { ShownAnswer } from '../view.ts'
import type { AgreementReport } from './room.ts'

/** The id under which the next questionnaire asks whether a version is right. */
export function confirmableId({ of, id, version }: Confirmable): string {
  return `${of}:${id}:${version}`
}

/**
 * What was shared about one agreement or decision in each preparation, newest first: how it went, and
 * whether what was written is right.
 */
export function reportsOf(
  of: Confirmable['of'],
  id: string,
  { preparations }: History,
  reading: Reading,
): readonly AgreementReport[] {
  return preparations.toReversed().flatMap(({ visitId, said }) => {
    const about = said.filter((one) => isAbout(one, of, id))
    const day = about[0]?.source.day
    return day === undefined
      ? []
      : [{ visitId, day, answers: about.map((one) => show(one, reading)) }]
  })
}

/** Under the topic alone: what it is about stands above it. */
function show(said: Said, reading: Reading): ShownAnswer {
  return { ...showAnswer(said, reading), topic: said.asked.question.topic[reading.language] }
}

function isAbout(said: Said, of: Confirmable['of'], id: string): boolean {
  const { instance = '' } = said.answer
  switch (carriedListOf(said)) {
    case 'agreements':
      return instance === id
    case 'unconfirmed':
      return instance.startsWith(`${of}:${id}:`)
    default:
      return false
  }
}
