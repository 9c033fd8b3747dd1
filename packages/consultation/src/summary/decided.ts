import { decidedMedicine } from '../decision/decided-medicine.ts'
import type { DecisionSheet, Outcome } from '../decision/decision.ts'
import { block, written } from './block.ts'
import type { SummaryInput } from './input.ts'
import { type DecidedHere, decidedHere } from './of-this-visit.ts'
import { optionLine, optionName } from './options.ts'
import type { SummaryBlock, SummaryLine } from './summary.ts'
import type { SummaryWords } from './words.ts'

/** Each decision of this visit: how it ended, why, what there was to choose from, who said yes. */
export function decided(input: SummaryInput, words: SummaryWords): readonly SummaryBlock[] {
  const set = decidedHere(input)
  const ids = new Set(set.map(({ version }) => version.id))
  const unfinished = input.room.sheets
    .filter(({ id }) => !ids.has(id))
    .flatMap(({ sheet }) => written(sheet.choice))
  return [
    ...set.map((one) => ({
      title: one.version.sheet.choice.trim(),
      lines: linesOf(one, input.visit, words),
    })),
    ...block(unfinished, words.decided.unfinished),
  ]
}

function linesOf(
  { version, firstDay, changedLater }: DecidedHere,
  { clinician, day }: SummaryInput['visit'],
  words: SummaryWords,
): readonly SummaryLine[] {
  const { sheet } = version
  const its = words.decided
  const standing = [
    // The visit was opened again: the paper's own day is not that of these words.
    ...(version.day === day ? [] : [its.writtenOn(words.day(version.day))]),
    its.confirmation[version.standing](clinician),
    ...(version.version > 1 ? [its.version(version.version, words.day(firstDay))] : []),
    ...(changedLater === null ? [] : [its.changedLater(words.day(changedLater))]),
  ]
  return [
    ...outcomeLines(sheet, clinician, words),
    ...inputs(sheet, clinician, words),
    ...optionLine(sheet, clinician, words),
    ...planLines(sheet, words),
    { label: its.who, text: standing.join('\n') },
  ]
}

/** How it ended; of a disagreement both reasons, the client's first. */
function outcomeLines(
  { outcome, options }: DecisionSheet,
  clinician: string,
  words: SummaryWords,
): readonly SummaryLine[] {
  if (outcome === null) return []
  const its = words.decided
  const label = its.outcome[outcome.kind]
  switch (outcome.kind) {
    case 'joint': {
      const option = options.find(({ id }) => id === outcome.option)
      const name = option === undefined ? '' : optionName(option, words)
      return [
        ...written(name, { label }),
        ...written(outcome.ownWords, { label: its.ownWords }),
        ...written(outcome.why, { label: its.why }),
      ]
    }
    case 'disagreement':
      return [
        { text: label },
        ...written(outcome.client, { label: its.me }),
        ...written(outcome.clinician, { label: clinician }),
      ]
    case 'not-ours':
      return notOurs(outcome, label, words)
    case 'not-yet':
      return [{ text: label }, ...written(outcome.needed, { label: its.needed })]
    case 'listened':
      return [{ text: label }, ...written(outcome.heard)]
  }
}

function notOurs(
  outcome: Extract<Outcome, { kind: 'not-ours' }>,
  label: string,
  { decided: its }: SummaryWords,
): readonly SummaryLine[] {
  return [
    ...written(outcome.who, { label }),
    ...written(outcome.ground, { label: its.ground }),
    ...written(outcome.objection, { label: its.objection }),
  ]
}

/** What lay on the table before anything was chosen. */
function inputs(
  { experience, matters, clinician: brought, guidance }: DecisionSheet,
  clinician: string,
  words: SummaryWords,
): readonly SummaryLine[] {
  const its = words.decided
  return [
    ...written(experience, { label: its.experience }),
    ...written(matters, { label: its.matters }),
    ...written(brought, { label: its.brought(clinician) }),
    ...guidanceLine(guidance, words),
  ]
}

/** Everything guidelines and aids say under one label, each with where it stands. */
function guidanceLine(
  guidance: DecisionSheet['guidance'],
  { decided: its, date: inWords }: SummaryWords,
): readonly SummaryLine[] {
  const items = guidance
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, source, date }) =>
      [text, ...(source.trim() === '' ? [] : [its.source(source.trim(), inWords(date))])]
        .map((words) => words.trim())
        .join('\n'),
    )
  return items.length === 0 ? [] : [{ label: its.guidance, text: '', items }]
}

/** From when and for how long, and medicines as decided; who does what stands with the agreements. */
function planLines(
  sheet: DecisionSheet,
  { decided: its, day }: SummaryWords,
): readonly SummaryLine[] {
  const { plan } = sheet
  const how = [
    ...(plan.lasting === null ? [] : [its.lasting[plan.lasting]]),
    ...(plan.from === null ? [] : [its.from(day(plan.from))]),
  ]
  const medicine = decidedMedicine(sheet).map(({ event, name }) => its.medicineEvent[event](name))
  return [
    ...written(how.join('\n'), { label: its.how }),
    ...written(medicine.join('\n'), { label: its.medicine, detail: its.noPrescription }),
  ]
}
