import type { Questionnaire } from '../definition/questionnaire.ts'
import type { Sharing } from '../definition/sharing.ts'
import type { Language } from '../definition/text.ts'
import type { Answer, AnswerPlace, Carried, DraftState } from '../response/answer.ts'
import { nothingCarried } from '../response/answer.ts'
import { answerAt, openQuestion, removeAnswer, setAnswer, skipQuestion } from '../response/draft.ts'
import { evaluate } from '../response/evaluate.ts'
import type { Evaluation } from '../response/evaluation.ts'
import { type PresentedAnswer, presentAnswers } from '../response/present.ts'
import {
  type AnswersBySharing,
  changeSharing,
  defaultSharing,
  splitBySharing,
} from '../response/sharing.ts'
import { QuestionExpectation, ScenarioError } from './expectation.ts'

/** `sleep.quality`, or inside a repeated group `domain.note@housing`. */
export type PlaceName = string

export interface ScenarioOptions extends Partial<Carried> {
  readonly language?: Language
}

/**
 * A client who fills in a questionnaire. Every step changes the draft and gives the scenario back,
 * so that a test reads as a story:
 * `scenario(definition).answer('sleep.quality', 7).skip('sleep.note')`.
 */
export class Scenario {
  readonly definition: Questionnaire
  readonly carried: Carried
  readonly language: Language
  #state: DraftState = { answers: [], opened: [] }

  constructor(definition: Questionnaire, { language, ...carried }: ScenarioOptions = {}) {
    this.definition = definition
    this.language = language ?? 'nl'
    this.carried = { ...nothingCarried, ...carried }
  }

  get state(): DraftState {
    return this.#state
  }
  get evaluation(): Evaluation {
    return evaluate(this.definition, this.#state, this.carried, this.language)
  }
  /** What would be stored, per part. */
  get parts(): AnswersBySharing {
    return splitBySharing(this.evaluation.answers)
  }
  /** What the clinician would see. */
  get preview(): readonly PresentedAnswer[] {
    const { answers, topics } = this.parts.shared
    return presentAnswers(this.definition, answers, topics, this.carried, this.language)
  }
  /** The keys of the screens on the path. */
  get path(): readonly string[] {
    return this.evaluation.screens.map(({ key }) => key)
  }

  /** Any value may be given: a story may also tell what is refused. */
  answer(place: PlaceName, value: unknown, more: { sharing?: Sharing; note?: string } = {}): this {
    const at = parse(place)
    const before = answerAt(this.#state.answers, at)?.sharing
    const sharing = more.sharing ?? before ?? this.#defaultSharing(at)
    const note = more.note === undefined ? {} : { note: more.note }
    // The value is judged by `evaluate`; until then it may be anything.
    return this.#to(setAnswer(this.#state, { ...at, value, sharing, ...note } as Answer))
  }

  skip(...places: readonly PlaceName[]): this {
    for (const at of places.map(parse)) {
      this.#to(skipQuestion(this.#state, at, this.#defaultSharing(at)))
    }
    return this
  }

  /** Empties an answer: the question is not reached any more. */
  empty(place: PlaceName): this {
    return this.#to(removeAnswer(this.#state, parse(place)))
  }

  open(concept: string): this {
    return this.#to(openQuestion(this.#state, concept))
  }

  share(place: PlaceName, sharing: Sharing): this {
    const at = parse(place)
    if (!answerAt(this.#state.answers, at)) throw new ScenarioError(`${place} has no answer yet`)
    return this.#to(changeSharing(this.definition, this.#state, at, sharing))
  }

  /** The page is loaded again: the draft comes back as JSON. */
  reload(): this {
    // What JSON gives back is what was written as a draft.
    return this.#to(JSON.parse(JSON.stringify(this.#state)) as DraftState)
  }

  expectQuestion(place: PlaceName): QuestionExpectation {
    return new QuestionExpectation(this.evaluation, place)
  }

  expectPath(...keys: readonly string[]): this {
    const [found, expected] = [this.path.join(', '), keys.join(', ')]
    if (found !== expected) throw new ScenarioError(`Expected the path ${expected}, found ${found}`)
    return this
  }

  #defaultSharing(at: AnswerPlace): Sharing {
    return defaultSharing(this.definition, this.#state.answers, at)
  }

  #to(state: DraftState): this {
    this.#state = state
    return this
  }
}

/** Begins a story: a client opens this questionnaire, with nothing answered. */
export function scenario(definition: Questionnaire, options: ScenarioOptions = {}): Scenario {
  return new Scenario(definition, options)
}

function parse(place: PlaceName): AnswerPlace {
  const at = place.indexOf('@')
  if (at < 0) return { concept: place }
  return { concept: place.slice(0, at), instance: place.slice(at + 1) }
}
