import type { Consultation, Trend, TrendLine } from '@samen/consultation'
import type { ConsultationTexts } from '@samen/i18n/consultation'
import type { Language } from '@samen/i18n/formats'
import { monthOf, shortDay } from '@samen/i18n/staff-formats'
import type { ChartLine, ChartTexts } from '@samen/ui/charts/line-chart'

/** The lines of a trend as a chart draws them. */
export function chartLines(trend: Trend, { versions }: Consultation): readonly ChartLine[] {
  return trend.lines.map((line) => ({
    name: line.question,
    low: endWords(line, line.min, line.low),
    high: endWords(line, line.max, line.high),
    min: line.min,
    max: line.max,
    joined: line.joined,
    points: line.points.map(({ value, label, note, at }) => ({
      day: versions[at]?.source.day ?? '',
      value,
      label,
      ...(note === undefined ? {} : { note }),
    })),
  }))
}

/** Words at the ends; with the number before it, where the client chose a number. */
function endWords({ points }: TrendLine, value: number, words: string): string {
  const inNumbers = points.every((point) => point.label === String(point.value))
  return inNumbers ? `${value} ${words}` : words
}

export function chartTexts(language: Language, texts: ConsultationTexts['trends']): ChartTexts {
  return {
    day: (day) => shortDay(language, day),
    month: (day, withYear) => monthOf(language, day, withYear),
    describe: (first, last, count) =>
      texts.describe(
        `${first.label}, ${shortDay(language, first.day)}`,
        `${last.label}, ${shortDay(language, last.day)}`,
        count,
      ),
    points: texts.points,
    otherLine: texts.otherLine,
    otherEnds: texts.otherEnds,
    table: texts.table,
    columns: texts.columns,
  }
}
