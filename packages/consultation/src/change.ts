import { trendValue } from '@samen/questionnaire/domain'
import type { History, Preparation } from './history.ts'
import { meaning } from './meaning.ts'
import type { Said } from './said.ts'
import { isNameless, linesOf, noteOf, topicOf } from './shown.ts'
import type { Reading } from './shown.ts'
import { shownAtTheTop } from './subject.ts'
import type { Change } from './view.ts'

/**
 * What is different in this preparation: each answer beside the one of the latest earlier preparation
 * that shared the same. No earlier preparation, no change. Private, skipped, withdrawn, not reached
 * and not asked all leave nothing here, neither a line nor a trace in one.
 */
export function changesOf(
  preparation: Preparation,
  { preparations, places }: History,
  reading: Reading,
): readonly Change[] {
  const visit = preparations.indexOf(preparation)
  if (visit <= 0) return []
  const compared: Change[] = []
  const fresh: Change[] = []
  for (const now of preparation.said) {
    if (shownAtTheTop.has(now.answer.concept) || isNameless(now, reading)) continue
    const then = places.get(now.key)?.find((said) => said.visit < visit)
    const change = then ? compare(then, now, reading) : show(now, 'new', reading)
    if (change) (then ? compared : fresh).push(change)
  }
  return [...compared, ...fresh]
}

function compare(then: Said, now: Said, reading: Reading): Change | null {
  if (then.asked.wording !== now.asked.wording) return show(now, 'reworded', reading, then)
  const before = trendValue(then.asked.question, then.answer.value)
  const after = trendValue(now.asked.question, now.answer.value)
  if (before === null || after === null) {
    return meaning(then) === meaning(now) ? null : show(now, 'other-words', reading, then)
  }
  if (before === after) return null
  return show(now, after > before ? 'higher' : 'lower', reading, then)
}

function show(now: Said, kind: Change['kind'], reading: Reading, then?: Said): Change {
  const moved = kind === 'higher' || kind === 'lower'
  return {
    key: now.key,
    topic: topicOf(now.answer, now.asked, now.response, reading),
    kind,
    now: { ...said(now, moved, reading), ...noteOf(now) },
    ...(then && { before: { ...said(then, moved, reading), source: then.source } }),
    ...(moved && scaleOf(now, reading)),
  }
}

function said(one: Said, moved: boolean, reading: Reading) {
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

/** The words of the step, or the number where only the ends have words. */
export function stepLabel({ asked: { question }, answer }: Said, { language }: Reading): string {
  const value = Number(answer.value)
  const step = question.kind === 'scale' ? question.steps?.[value - question.min] : undefined
  return step?.text[language] ?? String(value)
}
