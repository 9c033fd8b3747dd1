import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Questionnaire } from '../definition/questionnaire.ts'
import { checkForPublishing } from '../publish.ts'
import { anySteps, take } from '../testing/any-client.ts'
import { anyQuestionnaire } from '../testing/any-questionnaire.ts'
import { checkValue } from '../types/values.ts'
import type { Carried, DraftState } from './answer.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { placeKey } from './place.ts'
import { presentAnswers } from './present.ts'
import { splitBySharing } from './sharing.ts'

const carried: Carried = {
  agreements: [{ id: 'a1', label: 'Elke dag lopen' }],
  unconfirmed: [{ id: 'a2', label: 'Samen bellen' }],
  unfinished: [{ id: 'goal:1', label: 'Slapen' }],
  entries: {},
}

/** Any published questionnaire, and any client who fills it in. */
const anyPreparation = fc.tuple(
  anyQuestionnaire.filter((definition) => checkForPublishing(definition).ok),
  anySteps,
)
interface Preparation {
  readonly definition: Questionnaire
  readonly state: DraftState
  readonly evaluation: Evaluation
}

/** `holds` is looked at after any number of steps. */
function always(holds: (preparation: Preparation) => void): void {
  const property = fc.property(anyPreparation, ([definition, steps]) => {
    let state: DraftState = { answers: [], opened: [] }
    let evaluation = evaluate(definition, state, carried, 'nl')
    for (const step of steps) {
      state = take(step, definition, state, evaluation)
      evaluation = evaluate(definition, state, carried, 'nl')
    }
    holds({ definition, state, evaluation })
  })
  fc.assert(property, { numRuns: 200 })
}

// A slow or busy machine may take its time; what is tested is what comes out.
const patience = { timeout: 120_000 }

describe('for any published questionnaire and any client', patience, () => {
  test('only visible, valid answers are submitted, each once', () => {
    always(({ evaluation }) => {
      const visible = new Map(
        evaluation.screens
          .flatMap(({ questions }) => questions)
          .map((placed) => [placed.key, placed]),
      )
      const keys = evaluation.answers.map(placeKey)
      expect(new Set(keys).size).toBe(keys.length)
      for (const answer of evaluation.answers) {
        const question = visible.get(placeKey(answer))?.question
        const accepts =
          question && ('skipped' in answer || 'value' in checkValue(question, answer.value))
        expect(accepts).toBe(true)
      }
    })
  })

  test('a reload gives the same', () => {
    always(({ definition, state, evaluation }) => {
      const text = JSON.stringify([definition, state])
      const [parsed, draft] = JSON.parse(text) as [Questionnaire, DraftState]
      expect(evaluate(parsed, draft, carried, 'nl')).toEqual(evaluation)
    })
  })

  test('what is submitted is accepted as it is', () => {
    always(({ definition, state, evaluation }) => {
      const { answers } = evaluation
      for (const opened of [state.opened, []]) {
        const submitted = evaluate(definition, { answers, opened }, carried, 'nl')
        expect(submitted.errors).toEqual([])
        expect(submitted.answers).toEqual(answers)
      }
    })
  })

  test('no step of a client makes a place wrong: only a value can be', () => {
    const misplaced = ['unknown-concept', 'duplicate-concept', 'unknown-instance']
    always(({ evaluation }) => {
      expect(evaluation.errors.filter(({ reason }) => misplaced.includes(reason))).toEqual([])
    })
  })

  test('screens and questions have keys of their own, and progress stays within bounds', () => {
    always(({ evaluation: { screens, progress } }) => {
      const keys = screens.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const places = screens.flatMap(({ questions }) => questions.map(({ key }) => key))
      expect(new Set(places).size).toBe(places.length)
      expect(progress.total).toBe(keys.length)
      expect(progress.done).toBeLessThanOrEqual(progress.total)
    })
  })

  test('the parts hold every answer once, and the page shows what is shared and nothing else', () => {
    always(({ definition, evaluation }) => {
      const parts = splitBySharing(evaluation.answers)
      const { answers, topics } = parts.shared
      const all = [...answers, ...parts.discuss, ...parts.private]
      expect(all.map(placeKey).toSorted()).toEqual(evaluation.answers.map(placeKey).toSorted())
      const page = presentAnswers(definition, answers, topics, carried, 'en')
      const shown = page.map(({ key }) => key).toSorted()
      expect(shown).toEqual([...answers, ...topics].map(placeKey).toSorted())
    })
  })
})

describe('for anything that is sent', patience, () => {
  const [sound] = fc.sample(anyPreparation, { seed: 42, numRuns: 1 })

  test('evaluating any JSON never throws and submits nothing of it', () => {
    const draft = fc.record({ answers: fc.jsonValue(), opened: fc.jsonValue() })
    const property = fc.property(draft, (junk) => {
      // What the types promise is exactly what is put to the test.
      const evaluation = evaluate(sound?.[0] as Questionnaire, junk as never, carried, 'nl')
      expect(evaluation.answers).toEqual([])
    })
    fc.assert(property, { numRuns: 300 })
  })

  test('checking any JSON for publishing never throws', () => {
    const property = fc.property(fc.jsonValue(), (junk) => {
      expect(checkForPublishing(junk).ok).toBe(false)
    })
    fc.assert(property, { numRuns: 300 })
  })

  test('a published questionnaire with any part replaced by junk never throws', () => {
    const property = fc.property(anyQuestionnaire, fc.nat(), fc.jsonValue(), (whole, at, junk) => {
      let seen = 0
      const parts = JSON.stringify(whole).split(/[{,:[]/).length
      const text = JSON.stringify(whole, (_key, value: unknown) => {
        seen += 1
        return seen === at % parts ? junk : value
      })
      expect(() => checkForPublishing(JSON.parse(text ?? 'null'))).not.toThrow()
    })
    fc.assert(property, { numRuns: 200 })
  })
})
