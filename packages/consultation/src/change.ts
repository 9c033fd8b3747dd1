import { placeKey, trendValue } from '@samen/questionnaire/domain'
import { carriedListOf } from './about-carried.ts'
import { compareChanges } from './change-order.ts'
import type { Placed } from './change-order.ts'
import type { History, Preparation } from './history.ts'
import { meaning } from './meaning.ts'
import type { Said } from './said.ts'
import { isNameless, linesOf, noteOf, stepLabel, topicOf } from './shown.ts'
import type { Reading } from './shown.ts'
import { shownAtTheTop } from './subject.ts'
import type { Change } from './view.ts'

/**
 * What is different in this preparation: each answer beside the one of the latest earlier preparation
 * that shared the same. No earlier preparation, no change. Private, skipped, withdrawn, not reached
 * and not asked all leave nothing here, neither a line nor a trace in one.
 *
 * In the order of `compareChanges`. Up or down makes no difference: which way is better is not for us.
 */
export function changesOf(
  preparation: Preparation,
  { preparations, places }: History,
  reading: Reading,
): readonly Change[] {
  const visit = preparations.indexOf(preparation)
  if (visit <= 0) return []
  const found: Found[] = []
  for (const now of preparation.said) {
    if (shownAtTheTop.has(now.answer.concept) || isNameless(now, reading)) continue
    if (isToldElsewhere(now)) continue
    const then = places.at(now.answer).find((said) => said.visit < visit)
    const difference = then ? compare(then, now) : ({ kind: 'new', distance: 0 } as const)
    if (difference === null) continue
    const { concept, note } = now.answer
    found.push({ then, now, concept, hasNote: note !== undefined, ...difference })
  }
  return found.toSorted(compareChanges).map((one) => show(one, reading))
}

/** Beside each agreement; or weighing a choice, which is no change in how life goes. */
function isToldElsewhere(now: Said): boolean {
  return carriedListOf(now) !== null || now.asked.questionnaire.form === 'aid'
}

type Difference = Pick<Placed, 'kind' | 'distance'>
interface Found extends Placed {
  readonly then: Said | undefined
  readonly now: Said
}

function compare(then: Said, now: Said): Difference | null {
  const { question } = now.asked
  if (then.asked.wording !== now.asked.wording) return { kind: 'reworded', distance: 0 }
  const before = trendValue(then.asked.question, then.answer.value)
  const after = trendValue(question, now.answer.value)
  if (before === null || after === null || question.kind !== 'scale') {
    return meaning(then) === meaning(now) ? null : { kind: 'other-words', distance: 0 }
  }
  if (before === after) return null
  const distance = Math.abs(after - before) / (question.max - question.min)
  return { kind: after > before ? 'higher' : 'lower', distance }
}

function show({ then, now, kind }: Found, reading: Reading): Change {
  const moved = kind === 'higher' || kind === 'lower'
  return {
    key: placeKey(now.answer),
    topic: topicOf(now.answer, now.asked, now.response, reading),
    kind,
    now: { ...quote(now, moved, reading), ...noteOf(now) },
    ...(then && { before: { ...quote(then, moved, reading), source: then.source } }),
    ...(moved && scaleOf(now, reading)),
  }
}

function quote(one: Said, moved: boolean, reading: Reading) {
  const lines = moved ? [stepLabel(one, reading)] : linesOf(one, reading)
  return { question: one.asked.question.text[reading.language], lines }
}

function scaleOf(
  { asked: { question } }: Said,
  { language }: Reading,
): Pick<Change, 'scale'> | undefined {
  if (question.kind !== 'scale') return undefined
  const { min, max, low, high } = question
  return { scale: { min, max, low: low[language], high: high[language] } }
}
