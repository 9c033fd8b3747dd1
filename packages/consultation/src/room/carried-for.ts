import type { CarriedItem } from '@samen/questionnaire/domain'
import { leftOver } from '../agenda/agenda-of.ts'
import { isOpen } from '../agreement/agreements-of.ts'
import type { Confirmable } from '../decision/confirmation.ts'
import type { DecisionSheet, Outcome } from '../decision/decision.ts'
import { decisionsOf } from '../decision/decisions-of.ts'
import { isToLookBackOn, lookBackLabel } from '../decision/look-back.ts'
import { versionLines } from '../decision/version-lines.ts'
import { historyOf } from '../history.ts'
import { type AgreedLine, agreedLine, type DecidedLine, decidedLine } from './read-back.ts'
import { confirmableId } from './reports.ts'
import type { RoomInput } from './room-input.ts'
import type { AgreementLine } from './room.ts'

/** What the questionnaire of the next visit begins with. */
export interface CarriedOver {
  /**
   * Open agreements, then what was decided or left open and not looked back on yet, each in the order
   * in which they were made; the id is the agreement's or the decision's.
   */
  readonly agreements: readonly CarriedItem[]
  /** Newest versions the client has not said yes to, with what a yes confirms. */
  readonly unconfirmed: readonly Unconfirmed[]
  /** Conversation goals that were not got to; the id is the key on the agenda. */
  readonly unfinished: readonly CarriedItem[]
}

export interface Unconfirmed extends CarriedItem {
  readonly what: Confirmable
  /** All that is written there: nobody says yes to a name. */
  readonly agreed?: AgreedLine
  readonly decided?: DecidedLine
}

/** All of it from before the visit it is carried to: `earlier` are the visits held before that one. */
export type CarriedInput = Pick<
  RoomInput,
  | 'responses'
  | 'questionnaire'
  | 'language'
  | 'earlier'
  | 'agreements'
  | 'decisions'
  | 'confirmations'
>

/** What the questionnaire of the next visit asks about first. */
export function carriedFor(input: CarriedInput): CarriedOver {
  const { questionnaire, language, confirmations } = input
  const history = historyOf(input.responses, questionnaire)
  const reading = { language, names: history.names }
  const agreements = versionLines('agreement', input.agreements, confirmations)
  const decisions = versionLines('decision', input.decisions, confirmations)
  const left = leftOver(input.earlier, { history, questionnaire, reading })
  return {
    agreements: [
      ...agreements
        .filter((line) => isOpen(line) && !clientStopped(line))
        .map(({ id, versions }) => ({ id, label: versions.at(-1)?.content.what ?? '' })),
      ...decisionsOf(input.decisions, confirmations, history, reading)
        .filter(isToLookBackOn)
        .map(({ id, versions }) => ({
          id,
          label: lookBackLabel(versions.at(-1)?.sheet, language),
        })),
    ],
    unconfirmed: [
      ...unconfirmed('agreement', agreements, (version) => ({
        label: version.content.what,
        agreed: agreedLine(version, version.standing),
      })),
      ...unconfirmed('decision', decisions, ({ sheet, standing }) => {
        const decided = decidedLine(sheet, standing)
        return { label: labelOf(sheet), ...(decided ? { decided } : {}) }
      }),
    ],
    unfinished: left
      .filter(({ item }) => item.kind === 'goal')
      .map(({ item }) => ({ id: item.key, label: item.text })),
  }
}

function unconfirmed<V extends { readonly version: number; readonly standing: string }>(
  of: Confirmable['of'],
  lines: readonly { readonly id: string; readonly versions: readonly V[] }[],
  written: (version: V) => Omit<Unconfirmed, 'id' | 'what'>,
): CarriedOver['unconfirmed'] {
  return lines.flatMap(({ id, versions }) => {
    const newest = versions.at(-1)
    if (newest?.standing !== 'written') return []
    const what = { of, id, version: newest.version }
    return [{ id: confirmableId(what), what, ...written(newest) }]
  })
}

/** The client said yes to stopping it, and only the clinician has not yet: there is nothing to ask. */
function clientStopped({ versions }: Pick<AgreementLine, 'versions'>): boolean {
  const newest = versions.at(-1)
  return newest?.state === 'stopped' && newest.standing !== 'written'
}

const labelOf = ({ choice, outcome }: DecisionSheet): string =>
  [choice, outcome ? wordsOf(outcome) : ''].filter(Boolean).join(' ')

/** What the client said of it, or else what was written down for the client. */
function wordsOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'joint':
      return outcome.ownWords
    case 'not-yet':
      return outcome.needed
    case 'disagreement':
      return outcome.client
    case 'listened':
      return outcome.heard
    case 'not-ours':
      return outcome.ground
  }
}
