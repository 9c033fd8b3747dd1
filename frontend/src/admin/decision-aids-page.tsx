import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Empty } from '@samen/ui/empty'
import { Notice } from '@samen/ui/notice'
import { Table } from '@samen/ui/table'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../staff/addresses.ts'
import { useStaff } from '../staff/context.ts'
import { createLoader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import type { AidLine, AidList } from '../staff/shapes.ts'
import { ShowLoaded } from '../staff/show-loaded.tsx'
import { PublishFromFile } from './publish-from-file.tsx'
import { useAdminTexts } from './texts.ts'
import { useVersionColumns } from './version-columns.ts'
import './admin.css'

/** The decision aids and their versions; publishing one. The newest version is the one that is read. */
export function DecisionAidsPage() {
  const { session } = useStaff()
  const admin = useAdminTexts()
  const texts = () => admin().decisionAids
  const [publishing, setPublishing] = createSignal(false)
  const [published, setPublished] = createSignal<number>()
  const aids = createLoader(
    () => api.decisionAids,
    (path) => session.call<AidList>(path),
  )
  return (
    <Page
      title={texts().title}
      lead={texts().lead}
      actions={
        <Button look="main" onPress={() => setPublishing(true)}>
          {admin().publishing.publish}
        </Button>
      }
    >
      <Show when={published()}>
        {(version) => <Notice live>{admin().publishing.published(version())}</Notice>}
      </Show>
      <ShowLoaded loader={aids}>
        {(list) => (
          <For each={list().aids} fallback={<Empty pictogram="note" title={texts().empty} />}>
            {(aid) => <DecisionAid aid={aid} />}
          </For>
        )}
      </ShowLoaded>
      <PublishFromFile
        address={api.decisionAids}
        refused={texts().refused}
        open={publishing()}
        onClose={() => setPublishing(false)}
        onPublished={(version) => {
          setPublishing(false)
          setPublished(version)
          void aids.reload()
        }}
      />
    </Page>
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
