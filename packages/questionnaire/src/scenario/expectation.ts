import type { AnswerErrorReason, Evaluation, PlacedQuestion } from '../response/evaluation.ts'
import { placeKey } from '../response/place.ts'

/** A story that did not go as it was told. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'
  readonly code = 'scenario-failed'
}

/** What a story says of one question. Each throws a ScenarioError when it is not so. */
export class QuestionExpectation {
  readonly #evaluation: Evaluation
  readonly #key: string

  constructor(evaluation: Evaluation, key: string) {
    this.#evaluation = evaluation
    this.#key = key
  }

  toBeVisible(): void {
    this.#demand(this.#placed() !== undefined, 'to be visible')
  }

  /** Neither asked nor offered. */
  toBeHidden(): void {
    this.#demand(this.#placed() === undefined, 'to be hidden, but it is visible')
    this.#demand(!this.#isOffered(), 'to be hidden, but it is offered')
  }

  /** Waits under "Wil je nog meer vertellen?". */
  toBeOffered(): void {
    this.#demand(this.#isOffered(), 'to be offered')
  }

  /** Holds this value, and it would be submitted. */
  toHold(value: unknown): void {
    const answer = this.#submitted()
    const held = answer && 'value' in answer ? answer.value : undefined
    const [found, expected] = [JSON.stringify(held), JSON.stringify(value)]
    this.#demand(found === expected, `to hold ${expected}, not ${found}`)
  }

  toBeSkipped(): void {
    const answer = this.#submitted()
    this.#demand(answer !== undefined && 'skipped' in answer, 'to be skipped')
  }

  /** Not reached: no answer of it would be submitted. */
  toBeOpen(): void {
    this.#demand(this.#submitted() === undefined, 'to be open')
  }

  toBeRefused(reason: AnswerErrorReason): void {
    const found = this.#evaluation.errors.find((error) => placeKey(error) === this.#key)
    this.#demand(
      found?.reason === reason,
      `to be refused as ${reason}, not ${found?.reason ?? 'accepted'}`,
    )
  }

  #placed(): PlacedQuestion | undefined {
    return this.#evaluation.screens
      .flatMap(({ questions }) => questions)
      .find(({ key }) => key === this.#key)
  }

  #isOffered(): boolean {
    return this.#evaluation.offered.some(({ key }) => key === this.#key)
  }

  #submitted() {
    return this.#evaluation.answers.find((answer) => placeKey(answer) === this.#key)
  }

  #demand(holds: boolean, what: string): void {
    if (holds) return
    const seen = this.#evaluation.screens.map(({ key }) => key).join(', ')
    throw new ScenarioError(`Expected ${this.#key} ${what}. On the path: ${seen || 'nothing'}`)
  }
}
