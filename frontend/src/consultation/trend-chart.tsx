import type { Consultation, Trend } from '@samen/consultation'
import { LineChart } from '@samen/ui/charts/line-chart'
import { createMemo } from 'solid-js'
import { useStaff } from '../staff/context.ts'
import { chartLines, chartTexts } from './chart-lines.ts'
import { useConsultationTexts, useOpen } from './context.ts'
import { timeSpan } from './time-span.ts'

/** One trend as a chart; its points open the answer with its own wording. */
export function TrendChart(props: {
  readonly trend: Trend
  readonly consultation: Consultation
  /** The heading above says already whom or what it is about: "mijn nachtpil". */
  readonly under?: string
}) {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  const open = useOpen()
  const span = () => timeSpan(props.consultation)
  const lines = createMemo(() => chartLines(props.trend, props.consultation))

  const title = () => {
    const prefix = `${props.under ?? ''} · `
    const { topic } = props.trend
    return topic.startsWith(prefix) ? topic.slice(prefix.length) : topic
  }

  function openPoint(lineNumber: number, index: number) {
    const line = props.trend.lines[lineNumber]
    const point = line?.points[index]
    const version = point && props.consultation.versions[point.at]
    if (version) open({ kind: 'point', topic: props.trend.topic, line, point, version })
  }
  return (
    <LineChart
      title={title()}
      lines={lines()}
      from={span().from}
      to={span().to}
      texts={chartTexts(language(), texts().trends)}
      onOpen={openPoint}
    />
  )
}
