import type { Language } from '@samen/questionnaire/domain'
import { changesOf } from './change.ts'
import { goalsOf } from './goal.ts'
import { historyOf } from './history.ts'
import type { History, Preparation } from './history.ts'
import { medicinesOf } from './medicine.ts'
import type { QuestionnaireLookup, SharedResponse } from './response.ts'
import { showAnswer } from './shown.ts'
import type { Reading } from './shown.ts'
import { strengthConcepts, wentWellConcepts, wishConcepts } from './subject.ts'
import { topicsOf } from './topic.ts'
import { trendsOf } from './trend.ts'
import { versionLine } from './version-line.ts'
import type { Consultation, ShownAnswer } from './view.ts'

export interface ConsultInput {
  /** Every response version of one client, shared parts only, in any order. */
  readonly responses: readonly SharedResponse[]
  readonly questionnaire: QuestionnaireLookup
  /**
   * The visit the consultation is about; it may have no preparation. Null: no visit is planned, and
   * the latest preparation is shown.
   */
  readonly current: { readonly visitId: string } | null
  /** The language of the page; the client's own words stay as they are. */
  readonly language: Language
}

/** Everything the consultation shows, from what the client shared. Pure, and linear in the answers. */
export function consult(input: ConsultInput): Consultation {
  const { current, language, questionnaire } = input
  const history = historyOf(input.responses, questionnaire)
  const reading = { language, names: history.names }
  const preparation = current
    ? history.preparations.find(({ visitId }) => visitId === current.visitId)
    : history.preparations.at(-1)
  const lookUp = ({ response }: { readonly response: SharedResponse }) =>
    questionnaire(response.questionnaireId, response.questionnaireVersion)
  // What was answered beside a decision aid is no preparation of the visit.
  const handedIn = preparation?.latest.find((version) => lookUp(version).form !== 'aid')
  return {
    preparation: handedIn ? versionLine(handedIn, lookUp(handedIn), language) : null,
    goals: preparation ? goalsOf(preparation, reading) : [],
    wishes: preparation ? pick(preparation, wishConcepts, reading) : [],
    topics: preparation ? topicsOf(preparation, questionnaire, reading) : [],
    wentWell: preparation ? pick(preparation, wentWellConcepts, reading) : [],
    changes: preparation ? changesOf(preparation, history, reading) : [],
    strengths: strengthsOf(history, reading),
    medicines: medicinesOf(history, reading),
    trends: trendsOf(history, reading),
    versions: history.versions.map((version) => versionLine(version, lookUp(version), language)),
  }
}

function pick(
  preparation: Preparation,
  concepts: readonly string[],
  reading: Reading,
): readonly ShownAnswer[] {
  return concepts.flatMap((concept) =>
    preparation.said
      .filter(({ answer }) => answer.concept === concept)
      .map((said) => showAnswer(said, reading)),
  )
}

/** What was shared last, with when: a form that does not ask does not take a strength away. */
function strengthsOf({ places }: History, reading: Reading): readonly ShownAnswer[] {
  return strengthConcepts.flatMap((concept) => {
    const said = places.at({ concept })[0]
    return said ? [{ ...showAnswer(said, reading), source: said.source }] : []
  })
}
