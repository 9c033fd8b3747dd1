import { ownInformationLimits } from '@samen/content/own-information'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, Show } from 'solid-js'
import { failedWith, HttpError } from '../shared/http-error.ts'
import { api } from '../staff/addresses.ts'
import { useStaff, useTexts } from '../staff/context.ts'
import { AreaField } from '../staff/fields.tsx'
import { Form, type Problems } from '../staff/form.tsx'
import type { InformationList, InformationToSave } from '../staff/shapes.ts'
import {
  draftOf,
  fieldId,
  type InformationDraft,
  problemsFrom,
  problemsOf,
  toldBy,
} from './information-draft.ts'
import { InformationLines } from './information-lines.tsx'
import { useOwnInformationTexts } from './texts.ts'

/** One subject, and what was told of it when it was opened; nothing yet at the first time. */
export interface OpenedSubject {
  readonly code: string
  readonly name: string
  readonly told: InformationList['subjects'][number] | undefined
}
interface ChangeProps {
  readonly onClose: () => void
  readonly onSaved: () => void
  /** Somebody else saved this subject in the meantime. */
  readonly onStale: () => void
}

/** Writes what the organisation tells about one subject. */
export function ChangeInformation(
  props: ChangeProps & { readonly subject: OpenedSubject | undefined },
) {
  const texts = useOwnInformationTexts()
  return (
    <Dialog
      open={props.subject !== undefined}
      title={texts().changeTitle(props.subject?.name ?? '')}
      onClose={() => props.onClose()}
    >
      <Show when={props.subject} keyed>
        {(subject) => (
          <ChangeForm
            subject={subject}
            onClose={props.onClose}
            onSaved={props.onSaved}
            onStale={props.onStale}
          />
        )}
      </Show>
    </Dialog>
  )
}

function ChangeForm(props: ChangeProps & { readonly subject: OpenedSubject }) {
  const { session } = useStaff()
  const staffTexts = useTexts()
  const texts = useOwnInformationTexts()
  const [typed, setDraft] = createSignal<InformationDraft>()
  const draft = () => typed() ?? draftOf(props.subject.told)

  async function send() {
    const body: InformationToSave = { subject: props.subject.code, ...toldBy(draft()) }
    const headers = { 'if-match': `"${props.subject.told?.revision ?? 0}"` }
    await session.call<unknown>(api.ownInformation, { method: 'PUT', body, headers })
    props.onSaved()
  }
  function explain(failure: unknown): Problems | undefined {
    if (failedWith(failure, 412)) {
      props.onStale()
      return { [fieldId.text]: texts().stale }
    }
    return failure instanceof HttpError ? problemsFrom(failure.fields, texts()) : undefined
  }
  const write = (more: Partial<InformationDraft['text']>) =>
    setDraft({ ...draft(), text: { ...draft().text, ...more } })
  return (
    <Form
      submit={staffTexts().save}
      check={() => problemsOf(draft(), texts())}
      send={send}
      explain={explain}
      beside={<Button onPress={() => props.onClose()}>{staffTexts().cancel}</Button>}
    >
      {(problem) => (
        <>
          <AreaField
            id={fieldId.text}
            label={texts().text}
            help={texts().textHelp(ownInformationLimits.text)}
            rows={4}
            value={draft().text.nl}
            error={problem(fieldId.text)}
            onInput={(nl) => write({ nl })}
          />
          <AreaField
            id={fieldId.textEnglish}
            label={texts().textEnglish}
            help={texts().englishHelp}
            value={draft().text.en}
            error={problem(fieldId.textEnglish)}
            onInput={(en) => write({ en })}
          />
          <InformationLines
            lines={draft().lines}
            problem={problem}
            onChange={(lines) => setDraft({ ...draft(), lines })}
          />
        </>
      )}
    </Form>
  )
}
