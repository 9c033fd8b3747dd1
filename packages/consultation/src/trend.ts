import { placeKey } from '@samen/questionnaire/domain'
import type { ScaleQuestion } from '@samen/questionnaire/domain'
import type { History } from './history.ts'
import type { Said } from './said.ts'
import { isNameless, noteOf, stepLabel, topicOf } from './shown.ts'
import type { Reading } from './shown.ts'
import type { Trend, TrendLine, TrendPoint } from './view.ts'

/**
 * One trend per place that forms one, in the order of the newest preparation. Answers of equal
 * wording form a line; lines never meet. Only the latest version of a preparation counts.
 */
export function trendsOf(history: History, reading: Reading): readonly Trend[] {
  const trends: Trend[] = []
  for (const newestFirst of history.places) {
    const points = newestFirst.filter(formsTrend).toReversed()
    const last = points.at(-1)
    if (last === undefined || isNameless(last, reading)) continue
    const topic = topicOf(last.answer, last.asked, last.response, reading)
    trends.push({ key: placeKey(last.answer), topic, lines: lines(points, reading) })
  }
  return trends
}

/** Whether an answer stands in a trend. */
export function formsTrend({ asked: { question }, answer }: Said): boolean {
  return question.kind === 'scale' && question.trend === true && typeof answer.value === 'number'
}

function lines(points: readonly Said[], reading: Reading): readonly TrendLine[] {
  const byWording = Map.groupBy(points, (said) => said.asked.wording)
  return [...byWording.values()].flatMap((same) => {
    const question = same[0]?.asked.question
    return question?.kind === 'scale' ? [line(question, onePerVisit(same), reading)] : []
  })
}

/** Two questionnaires of one visit can ask the same in the same words: the later one counts. */
function onePerVisit(points: readonly Said[]): readonly Said[] {
  return points.filter((said, i) => points[i + 1]?.visit !== said.visit)
}

function line(question: ScaleQuestion, points: readonly Said[], reading: Reading): TrendLine {
  const { language } = reading
  return {
    question: question.text[language],
    low: question.low[language],
    high: question.high[language],
    min: question.min,
    max: question.max,
    points: points.map((said) => point(said, reading)),
    // A preparation in between without this answer leaves a gap, whatever the reason was.
    joined: points.map((said, i) => points[i - 1]?.visit === said.visit - 1),
  }
}

function point(said: Said, reading: Reading): TrendPoint {
  return {
    value: Number(said.answer.value),
    at: said.at,
    label: stepLabel(said, reading),
    ...noteOf(said),
  }
}
