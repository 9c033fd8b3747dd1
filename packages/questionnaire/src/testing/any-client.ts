import * as fc from 'fast-check'
import type { Question, Questionnaire } from '../definition/questionnaire.ts'
import { sharingLevels } from '../definition/sharing.ts'
import { lookUp } from '../definition/lookup.ts'
import type { Answer, AnswerPlace, DraftState } from '../response/answer.ts'
import { openQuestion, removeAnswer, setAnswer, skipQuestion } from '../response/draft.ts'
import type { Evaluation } from '../response/evaluation.ts'
import { changeSharing, defaultSharing } from '../response/sharing.ts'
import { rulesOf } from '../types/publishing.ts'

// Any client: someone who answers, skips, empties, opens and changes who may see it, in any order,
// now and then with something that no input could give.

const step = fc.record({
  what: fc.constantFrom('answer', 'answer', 'answer', 'junk', 'skip', 'empty', 'open', 'share'),
  /** Which of the questions now on the path, or of all. */
  which: fc.nat(999),
  onPath: fc.constantFrom(true, true, true, false),
  value: fc.nat(999),
  entries: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3'), { minLength: 1 }),
  chosen: fc.uniqueArray(fc.constantFrom('a', 'b', 'constructor', 'other'), { minLength: 1 }),
  junk: fc.jsonValue(),
  sharing: fc.constantFrom(...sharingLevels),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
export const anySteps: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  minLength: 5,
  maxLength: 40,
})

/** What the draft becomes by one step of a client who sees this evaluation. */
export function take(
  one: Step,
  definition: Questionnaire,
  state: DraftState,
  { screens, offered }: Evaluation,
): DraftState {
  const path = screens.flatMap(({ questions }) => questions)
  const anywhere = [...lookUp(definition).keys()].map((concept) => ({ concept }))
  const places: readonly AnswerPlace[] = one.onPath && path.length > 0 ? path : anywhere
  const { concept, instance } = places[one.which % places.length] ?? { concept: 'nothing' }
  const at = instance === undefined ? { concept } : { concept, instance }
  const sharing = defaultSharing(definition, state.answers, at)
  const question = lookUp(definition).get(concept)?.question
  if (one.what === 'open') {
    return openQuestion(state, offered[one.which % (offered.length || 1)]?.concept ?? concept)
  }
  if (one.what === 'empty') return removeAnswer(state, at)
  if (one.what === 'share') return changeSharing(definition, state, at, one.sharing)
  if (one.what === 'skip' || !question) return skipQuestion(state, at, sharing)
  const value = one.what === 'junk' ? one.junk : valueFor(question, one)
  // Also what no input could give: `evaluate` is to sort it out.
  return setAnswer(state, { ...at, value, sharing } as Answer)
}

function valueFor(question: Question, { value, entries, chosen }: Step): unknown {
  const listed = entries.map((id, index) => ({
    id,
    state: states[(value + index) % states.length],
  }))
  switch (question.kind) {
    case 'own-list':
      return listed.map((entry) => ({ ...entry, text: 'iets', asks: { do: 'yes' } }))
    case 'medicine-list':
      return listed.map((entry) => ({ ...entry, name: 'een pil' }))
    case 'rank':
      return { ranked: chosen }
    case 'multi-choice':
      return { chosen: chosen.filter((code) => code !== 'other') }
    default: {
      const candidates = rulesOf(question).candidates(question, [])
      return candidates[value % (candidates.length || 1)]
    }
  }
}
const states = ['new', 'kept', 'changed', 'removed'] as const
