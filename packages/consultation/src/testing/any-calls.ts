import fc from 'fast-check'
import type { Sharing } from '@samen/questionnaire/domain'
import type { Confirmation } from '../decision/confirmation.ts'
import type { Outcome } from '../decision/decision.ts'
import type { Tick } from '../room/field.ts'

/** Ids of what is written on: two of each, so that calls meet. */
export const things = [
  '0197a000-0000-7000-8000-00000000000a',
  '0197a000-0000-7000-8000-00000000000b',
] as const
/** What a client can be asked: a goal, a wish, how an agreement went. */
export const asked = ['goal.conversation', 'change.wish', `agreement.how@${things[0]}`] as const

/** What anybody may try in a consultation, in any order, whether or not it is their turn. */
export type Call =
  | { readonly call: 'visit' }
  | { readonly call: 'turn'; readonly to: 'closed' | 'reopened' }
  | { readonly call: 'hand-in'; readonly levels: readonly Sharing[] }
  | { readonly call: 'open'; readonly place: string; readonly version: number }
  | { readonly call: 'tick'; readonly item: number; readonly tick: Tick | null }
  | {
      readonly call: 'write-sheet'
      readonly id: string
      readonly outcome: Outcome
      /** How many options of their own stand on it. */
      readonly options: number
    }
  | { readonly call: 'set-down'; readonly of: Confirmation['of']; readonly id: string }
  | { readonly call: 'note'; readonly id: string; readonly removed: boolean }
  | {
      readonly call: 'confirm'
      readonly party: Confirmation['party']
      readonly of: Confirmation['of']
      readonly id: string
      readonly version: number
    }

const id = fc.constantFrom(...things)
const of = fc.constantFrom('agreement' as const, 'decision' as const)
const version = fc.integer({ min: 1, max: 3 })
const sharing = fc.constantFrom<Sharing>('shared', 'discuss', 'private')
const outcome = fc.constantFrom<Outcome>(
  { kind: 'listened', heard: 'Dat het zwaar is' },
  // Can be set down only where two options of their own were written.
  { kind: 'joint', ownWords: 'Ik probeer het', option: 'o1', why: 'Ik wil slapen' },
  { kind: 'joint', ownWords: 'Ik wacht af', option: 'no-change', why: '' },
)
const call = <C extends string>(name: C) => fc.constant(name)

export const anyCalls: fc.Arbitrary<readonly Call[]> = fc.array(
  fc.oneof(
    fc.record({ call: call('visit') }),
    fc.record({ call: call('turn'), to: fc.constantFrom('closed' as const, 'reopened' as const) }),
    fc.record({
      call: call('hand-in'),
      levels: fc.array(sharing, { minLength: asked.length, maxLength: asked.length }),
    }),
    fc.record({ call: call('open'), place: fc.constantFrom(...asked), version }),
    fc.record({
      call: call('tick'),
      item: fc.nat(5),
      tick: fc.constantFrom<Tick | null>('discussed', 'later', 'dropped', null),
    }),
    fc.record({ call: call('write-sheet'), id, outcome, options: fc.nat(3) }),
    fc.record({ call: call('set-down'), of, id }),
    fc.record({ call: call('note'), id, removed: fc.boolean() }),
    // Twice as often as the rest: most are refused.
    ...[1, 2].map(() =>
      fc.record({
        call: call('confirm'),
        party: fc.constantFrom('client' as const, 'clinician' as const),
        of,
        id,
        version,
      }),
    ),
  ),
  { maxLength: 60, size: 'max' },
)
