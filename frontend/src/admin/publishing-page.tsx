import { Button } from '@samen/ui/button'
import { Notice } from '@samen/ui/notice'
import { createSignal, type JSX, Show } from 'solid-js'
import type { Loader } from '../staff/loaded.ts'
import { Page } from '../staff/page.tsx'
import { PublishFromFile } from './publish-from-file.tsx'
import { useAdminTexts } from './texts.ts'
import './admin.css'

/** A page of things that are published version by version: what there is, and publishing one more. */
export function PublishingPage(props: {
  readonly title: string
  readonly lead: string
  /** Where a definition is posted. */
  readonly address: string
  /** Above the places that have to change before it can be published. */
  readonly refused: string
  /** What there is; loaded anew when something was published. */
  readonly loader: Loader<unknown>
  readonly children: JSX.Element
}) {
  const admin = useAdminTexts()
  const texts = () => admin().publishing
  const [publishing, setPublishing] = createSignal(false)
  const [published, setPublished] = createSignal<number>()
  return (
    <Page
      title={props.title}
      lead={props.lead}
      actions={
        <Button look="main" onPress={() => setPublishing(true)}>
          {texts().publish}
        </Button>
      }
    >
      <Show when={published()}>
        {(version) => <Notice live>{texts().published(version())}</Notice>}
      </Show>
      {props.children}
      <PublishFromFile
        address={props.address}
        refused={props.refused}
        open={publishing()}
        onClose={() => setPublishing(false)}
        onPublished={(version) => {
          setPublishing(false)
          setPublished(version)
          void props.loader.reload()
        }}
      />
    </Page>
  )
}
