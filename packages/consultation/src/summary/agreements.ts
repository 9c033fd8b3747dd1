import type { AgreementContent } from '../agreement/agreement.ts'
import { stands } from '../agreement/agreements-of.ts'
import type { AgreementLine } from '../room/room.ts'
import { block, written } from './block.ts'
import type { SummaryInput } from './input.ts'
import { decidedHere, untilThisVisit } from './of-this-visit.ts'
import type { SummaryBlock, SummaryLine } from './summary.ts'
import type { SummaryWords } from './words.ts'

type AgreementThen = AgreementLine['versions'][number] & { readonly isKept: boolean }

/** Each agreement as it was when this visit ended; one that both ended earlier is left out. */
export function agreementsThen(input: SummaryInput): readonly AgreementThen[] {
  return input.room.agreements.flatMap(({ versions, kept = [] }) => {
    const then = untilThisVisit(versions, input).at(-1)
    if (then === undefined) return []
    if (!stands(then) && then.visitId !== input.visit.id) return []
    return [{ ...then, isKept: kept.some(({ visitId }) => visitId === input.visit.id) }]
  })
}

/** Who does what: agreements, then what decisions ask, then what stops once both say so, and what stopped. */
export function agreements(input: SummaryInput, words: SummaryWords): readonly SummaryBlock[] {
  const all = agreementsThen(input)
  const open = all.filter(({ state }) => state === 'open')
  const stopping = all.filter((one) => one.state === 'stopped' && stands(one))
  const stopped = all.filter((one) => !stands(one))
  return [
    block(open.flatMap((one) => agreement(one, input, words))),
    block(tasks(open, input, words), words.agreements.fromDecisions),
    block(
      stopping.flatMap((one) => agreement(one, input, words)),
      words.agreements.stopping,
    ),
    block(
      stopped.flatMap(({ content }) => written(content.what)),
      words.agreements.stopped,
    ),
  ].flat()
}

function agreement(
  { content, standing, visitId, day, writtenBy, isKept }: AgreementThen,
  { visit }: SummaryInput,
  words: SummaryWords,
): readonly SummaryLine[] {
  const here = visitId === visit.id
  const clinician = here ? visit.clinician : (writtenBy ?? words.agreements.clinician)
  const who = doers(content, clinician, words)
  const since = here && day === visit.day ? [] : [words.agreements.since(words.day(day))]
  const keeping = isKept && !here ? [words.agreements.kept] : []
  const detail = [...since, ...keeping, words.decided.confirmation[standing](clinician)].join(' ')
  return written(content.what, { ...(who === '' ? {} : { label: who }), detail })
}

function doers(
  { who, whoElse }: Pick<AgreementContent, 'who' | 'whoElse'>,
  clinician: string,
  words: SummaryWords,
): string {
  const { doer } = words.agreements
  const other = whoElse?.trim() ?? ''
  const names = { client: doer.client, clinician, other: other === '' ? doer.other : other }
  return words.list(who.map((one) => names[one]))
}

/** What decisions of this visit ask of people, unless an agreement says the same already. */
function tasks(
  open: readonly AgreementThen[],
  input: SummaryInput,
  words: SummaryWords,
): readonly SummaryLine[] {
  const agreed = new Set(open.map(({ content }) => content.what.trim()))
  return decidedHere(input).flatMap(({ version }) =>
    version.sheet.plan.tasks
      .filter(({ what }) => !agreed.has(what.trim()))
      .flatMap(({ what, who, whoElse }) => {
        const names = { who: [who], ...(whoElse === undefined ? {} : { whoElse }) }
        return written(what, { label: doers(names, input.visit.clinician, words) })
      }),
  )
}
