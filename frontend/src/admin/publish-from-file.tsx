import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { Notice } from '@samen/ui/notice'
import { Table } from '@samen/ui/table'
import { createSignal, Show } from 'solid-js'
import { HttpError, type RefusedField } from '../shared/http-error.ts'
import { useStaff, useTexts } from '../staff/context.ts'
import { Field, LineField } from '../staff/fields.tsx'
import { Form, type Problems } from '../staff/form.tsx'
import type { Published } from '../staff/shapes.ts'
import { reasonIn } from './reason-words.ts'
import { useAdminTexts } from './texts.ts'

interface PublishProps {
  /** Where a definition is posted. */
  readonly address: string
  /** Above the places that have to change. */
  readonly refused: string
  readonly onClose: () => void
  readonly onPublished: (version: number) => void
}

/**
 * Publishes a questionnaire or a decision aid from a file, or says place by place what keeps it from
 * being published.
 */
export function PublishFromFile(props: PublishProps & { readonly open: boolean }) {
  const texts = useAdminTexts()
  return (
    <Dialog open={props.open} title={texts().publishing.publish} onClose={() => props.onClose()}>
      <PublishForm
        address={props.address}
        refused={props.refused}
        onClose={props.onClose}
        onPublished={props.onPublished}
      />
    </Dialog>
  )
}

function PublishForm(props: PublishProps) {
  const { session } = useStaff()
  const staffTexts = useTexts()
  const admin = useAdminTexts()
  const texts = () => admin().publishing
  const [file, setFile] = createSignal<File>()
  const [approval, setApproval] = createSignal('')
  const [refused, setRefused] = createSignal<readonly RefusedField[]>([])

  async function send() {
    setRefused([])
    const definition = parse(await file()?.text())
    const words = approval().trim()
    const body = { definition, ...(words !== '' && { approval: words }) }
    const { version } = await session.call<Published>(props.address, { method: 'POST', body })
    props.onPublished(version)
  }
  function explain(failure: unknown): Problems | undefined {
    if (failure instanceof SyntaxError) return { file: texts().notJson }
    if (failure instanceof HttpError && failure.fields.length > 0) {
      setRefused(failure.fields)
      return {}
    }
    return undefined
  }
  return (
    <Form
      submit={texts().submit}
      check={(): Problems => (file() === undefined ? { file: texts().noFile } : {})}
      send={send}
      explain={explain}
      beside={<Button onPress={() => props.onClose()}>{staffTexts().cancel}</Button>}
    >
      {(problem) => (
        <>
          <Show when={refused().length > 0}>
            <Refused title={props.refused} fields={refused()} />
          </Show>
          <Field id="file" label={texts().file} error={problem('file')}>
            {(ids) => (
              <input
                type="file"
                class="text"
                accept="application/json,.json"
                onChange={(event) => setFile(event.currentTarget.files?.[0])}
                {...ids()}
              />
            )}
          </Field>
          <LineField
            label={texts().approvalField}
            help={texts().approvalHelp}
            value={approval()}
            onInput={setApproval}
          />
        </>
      )}
    </Form>
  )
}

function Refused(props: { readonly title: string; readonly fields: readonly RefusedField[] }) {
  const { language } = useStaff()
  const admin = useAdminTexts()
  const texts = () => admin().publishing
  return (
    <div role="alert" class="refused">
      <Notice tone="important" title={props.title}>
        <Table
          caption={props.title}
          captionHidden
          rows={props.fields}
          columns={[
            {
              key: 'place',
              head: texts().place,
              cell: (field: RefusedField) => <code>{field.place}</code>,
            },
            { key: 'reason', head: texts().reason, cell: (field) => reasonIn(language(), field) },
          ]}
        />
      </Notice>
    </div>
  )
}

function parse(text: string | undefined): unknown {
  return JSON.parse(text ?? '')
}
