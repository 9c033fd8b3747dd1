import type { Consultation, MedicineLine, MedicineMoment, Trend } from '@samen/consultation'
import { monthOf } from '@samen/i18n/staff-formats'
import { Timeline } from '@samen/ui/charts/timeline'
import type { TimelineRow } from '@samen/ui/charts/timeline'
import { For, Show } from 'solid-js'
import { useStaff } from '../staff/context.ts'
import { Answers } from './answers.tsx'
import { useConsultationTexts, useLongDay } from './context.ts'
import { timeSpan } from './time-span.ts'
import { changesInWords } from './timeline/medicine-told.ts'
import { TrendChart } from './trend-chart.tsx'
import { medicineOf } from './trends.tsx'

/** Medicines over time: when each was mentioned, what was said about it, how it was found. */
export function Medicines(props: {
  readonly consultation: Consultation
  readonly trends: readonly Trend[]
}) {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  const span = () => timeSpan(props.consultation)
  const row = useRow(() => props.consultation)
  const medicines = () => props.consultation.medicines
  return (
    <section class="part" aria-labelledby="medicines">
      <h2 id="medicines" tabindex="-1">
        {texts().medicines.title}
      </h2>
      <Show
        when={medicines().length > 0}
        fallback={<p class="nothing">{texts().medicines.none}</p>}
      >
        <Timeline
          rows={medicines().map(row)}
          from={span().from}
          to={span().to}
          legend={texts().medicines.legend}
          month={(day, withYear) => monthOf(language(), day, withYear)}
        />
        <div class="medicines">
          <For each={medicines()}>
            {(medicine) => (
              <Medicine
                medicine={medicine}
                consultation={props.consultation}
                trends={props.trends.filter(
                  (trend) => medicineOf(trend, props.consultation) === medicine.id,
                )}
              />
            )}
          </For>
        </div>
      </Show>
    </section>
  )
}

function Medicine(props: {
  readonly medicine: MedicineLine
  readonly consultation: Consultation
  readonly trends: readonly Trend[]
}) {
  const texts = useConsultationTexts()
  const longDay = useLongDay()
  const day = (moment: MedicineMoment) => props.consultation.versions[moment.at]?.source.day ?? ''
  const event = (moment: MedicineMoment) =>
    moment.nameBefore !== undefined
      ? texts().medicines.renamed(moment.name, moment.nameBefore)
      : texts().medicines.event[moment.event]
  return (
    <article class="medicine card">
      <h3>{props.medicine.name}</h3>
      <ol class="moments" reversed>
        <For each={worthTelling(props.medicine).toReversed()}>
          {(moment) => (
            <li>
              <p class="moment-day">
                {longDay(day(moment))} <span>{event(moment)}</span>
              </p>
              <Show when={moment.answers.length > 0}>
                <Answers answers={moment.answers} />
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.trends.length > 0}>
        <div class="charts">
          <For each={props.trends}>
            {(trend) => (
              <TrendChart
                trend={trend}
                consultation={props.consultation}
                under={props.medicine.name}
              />
            )}
          </For>
        </div>
      </Show>
    </article>
  )
}

/** A moment that only repeats the one before stands on the timeline, and needs no words. */
function worthTelling({ moments }: MedicineLine): readonly MedicineMoment[] {
  return moments.filter(
    ({ event, answers }, i) => i === 0 || event !== 'mentioned' || answers.length > 0,
  )
}

function useRow(consultation: () => Consultation) {
  const texts = useConsultationTexts()
  const longDay = useLongDay()
  const dayOf = (moment: MedicineMoment) => consultation().versions[moment.at]?.source.day ?? ''
  return (medicine: MedicineLine): TimelineRow => {
    const { name, moments } = medicine
    const changes = changesInWords(medicine, texts().medicines)
    const told = (moment: MedicineMoment) =>
      [
        `${texts().medicines.event[moment.event]} ${longDay(dayOf(moment))}`,
        ...changes.filter(({ at }) => at === moment.at).map(({ words }) => words),
      ].join(', ')
    return {
      name,
      description: `${name}: ${moments.map(told).join('; ')}`,
      marks: moments.map((moment, i) => ({
        day: dayOf(moment),
        kind: kindOf(moment, i === 0, changes),
        joined: i > 0 && moment.event !== 'started',
      })),
    }
  }
}

function kindOf(
  { event, at }: MedicineMoment,
  isFirst: boolean,
  changes: readonly { readonly at: number }[],
): TimelineRow['marks'][number]['kind'] {
  if (event === 'stopped') return 'end'
  if (isFirst || event === 'started') return 'begin'
  return changes.some((change) => change.at === at) ? 'change' : 'between'
}
