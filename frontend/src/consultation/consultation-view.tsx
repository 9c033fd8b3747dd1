import { Show } from 'solid-js'
import type { ConsultationReply } from '../staff/shapes.ts'
import { Changes } from './changes.tsx'
import { useConsultationTexts } from './context.ts'
import { Goals } from './goals.tsx'
import { Jump } from './jump.tsx'
import { Medicines } from './medicines.tsx'
import { NothingYet } from './nothing-yet.tsx'
import { Strengths } from './strengths.tsx'
import { Topics } from './topics.tsx'
import { medicineOf, Trends } from './trends.tsx'
import { Versions } from './versions.tsx'
import { WentWell } from './went-well.tsx'
import { Wishes } from './wishes.tsx'

/**
 * No visit is planned. What was shared, readable in half a minute: goals first and largest, what the client wants to tell,
 * what went well, what is different. The rest follows below.
 */
export function ConsultationView(props: { readonly reply: ConsultationReply }) {
  const name = () => props.reply.client.callingName
  const consultation = () => props.reply.consultation
  const preparation = () => consultation().preparation
  const visits = () => new Set(consultation().versions.map(({ source }) => source.visitId))
  const general = () =>
    consultation().trends.filter((trend) => medicineOf(trend, consultation()) === undefined)
  const texts = useConsultationTexts()
  /** What there is further down; a heading of nothing would only make one wonder what is missing. */
  const parts = () =>
    [
      {
        id: 'strengths',
        title: texts().strengths.title(name()),
        count: consultation().strengths.length,
      },
      { id: 'medicines', title: texts().medicines.title, count: consultation().medicines.length },
      { id: 'trends', title: texts().trends.title, count: general().length },
      { id: 'versions', title: texts().versions.title, count: consultation().versions.length },
    ].filter(({ count }) => count > 0)
  return (
    <>
      <Show
        when={preparation()}
        fallback={<NothingYet name={name()} begun={false} hasHistory={visits().size > 0} />}
      >
        <div class="first-screen">
          <div>
            <Goals name={name()} goals={consultation().goals} />
            <Show when={consultation().topics.length > 0}>
              <Topics name={name()} topics={consultation().topics} />
            </Show>
            <Show when={consultation().wishes.length > 0}>
              <Wishes name={name()} wishes={consultation().wishes} />
            </Show>
          </div>
          <div>
            <WentWell answers={consultation().wentWell} />
            <Changes changes={consultation().changes} isFirst={visits().size === 1} />
          </div>
        </div>
      </Show>
      <Jump parts={parts()} />
      <Show when={consultation().strengths.length > 0}>
        <Strengths
          name={name()}
          strengths={consultation().strengths}
          day={preparation()?.source.day}
        />
      </Show>
      <Show when={consultation().medicines.length > 0}>
        <Medicines consultation={consultation()} trends={consultation().trends} />
      </Show>
      <Show when={general().length > 0}>
        <Trends consultation={consultation()} trends={general()} />
      </Show>
      <Show when={consultation().versions.length > 0}>
        <Versions versions={consultation().versions} />
      </Show>
    </>
  )
}
