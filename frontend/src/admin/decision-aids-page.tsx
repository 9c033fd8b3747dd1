import { longDay } from '@samen/i18n/formats'
import { Empty } from '@samen/ui/empty'
import { Table } from '@samen/ui/table'
import { For } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import type { AidLine, AidList } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { PublishingPage } from './publishing-page.tsx'
import { useAdminTexts } from './texts.ts'
import { useVersionColumns } from './version-columns.ts'

/** The decision aids and their versions; publishing one. The newest version is the one that is read. */
export function DecisionAidsPage() {
  const { session } = useStaff()
  const admin = useAdminTexts()
  const texts = () => admin().decisionAids
  const aids = createLoader(
    () => api.decisionAids,
    (path) => session.call<AidList>(path),
  )
  return (
    <PublishingPage
      title={texts().title}
      lead={texts().lead}
      address={api.decisionAids}
      refused={texts().refused}
      loader={aids}
    >
      <ShowLoaded loader={aids}>
        {(list) => (
          <For each={list().aids} fallback={<Empty pictogram="note" title={texts().empty} />}>
            {(aid) => <DecisionAid aid={aid} />}
          </For>
        )}
      </ShowLoaded>
    </PublishingPage>
  )
}

function DecisionAid(props: { readonly aid: AidLine }) {
  const { language } = useStaff()
  const admin = useAdminTexts()
  const texts = () => admin().decisionAids
  const columns = useVersionColumns<AidLine['versions'][number]>()
  const title = () => props.aid.title[language()]
  const newestFirst = () => props.aid.versions.toReversed()
  const written = () => {
    const words = props.aid.toReadAgain ? texts().toReadAgain : texts().written
    return words(longDay(language(), props.aid.date), longDay(language(), props.aid.nextUpdate))
  }
  return (
    <section class="page-part">
      <h2>{title()}</h2>
      <p class="aid-written" data-due={props.aid.toReadAgain ? '' : undefined}>
        {written()}
      </p>
      <Table
        caption={texts().caption(title())}
        captionHidden
        rows={newestFirst()}
        columns={[
          ...columns(),
          {
            key: 'state',
            head: admin().publishing.state,
            cell: (version) =>
              version === newestFirst()[0] ? admin().publishing.current : admin().publishing.older,
          },
        ]}
      />
    </section>
  )
}
