import type { Consultation, Trend } from '@samen/consultation'
import { ByKey } from '@samen/ui/by-key'
import { Show } from 'solid-js'
import { useConsultationTexts } from './context.ts'
import { TrendChart } from './trend-chart.tsx'

/** Answers over time. What is about one medicine stands with that medicine. */
export function Trends(props: {
  readonly consultation: Consultation
  readonly trends: readonly Trend[]
}) {
  const texts = useConsultationTexts()
  return (
    <section class="part" aria-labelledby="trends">
      <h2 id="trends" tabindex="-1">
        {texts().trends.title}
      </h2>
      <Show when={props.trends.length > 0} fallback={<p class="nothing">{texts().trends.none}</p>}>
        <p class="part-lead">{texts().trends.lead}</p>
        <div class="charts">
          <ByKey each={props.trends} by={({ key }) => key}>
            {(trend) => <TrendChart trend={trend()} consultation={props.consultation} />}
          </ByKey>
        </div>
      </Show>
    </section>
  )
}

/** The medicine a trend is about, as the instance in its key; undefined for any other trend. */
export function medicineOf(trend: Trend, { medicines }: Consultation): string | undefined {
  const instance = trend.key.split('@')[1]
  return medicines.find(({ id }) => id === instance)?.id
}
