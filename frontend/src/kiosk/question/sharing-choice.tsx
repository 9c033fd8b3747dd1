import { type PlacedQuestion, sharingLevels } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { SharingPicker } from '@samen/ui/sharing-picker'
import { onMount } from 'solid-js'
import { useDraft, useSharingTexts, useVisit } from '../visit-context.ts'
import { fieldId } from './field-id.ts'
import { sharingIcons } from './sharing-icons.ts'

interface SharingProps {
  readonly placed: PlacedQuestion
}

export interface SharingDialogProps extends SharingProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** The three levels, opened by the lock sign. What is chosen counts at once. */
export function SharingDialog(props: SharingDialogProps) {
  const visit = useVisit()
  const id = () => `${fieldId(props.placed.key)}-sharing-later`
  return (
    <Dialog
      open={props.open}
      title={visit.texts().sharing.ask}
      onClose={() => props.onClose()}
      actions={
        <Button look="main" onPress={() => props.onClose()}>
          {visit.texts().sharing.done}
        </Button>
      }
    >
      <Levels placed={props.placed} labelledBy={id()} />
      <p class="help" id={id()}>
        {visit.texts().sharing.later}
      </p>
    </Dialog>
  )
}

/** Asked outright, under a sensitive answer. */
export function SharingOutright(props: SharingProps) {
  const visit = useVisit()
  let section: HTMLElement | undefined
  // Just tapped an answer: what comes with it is shown. Who writes keeps their words in sight.
  onMount(() => {
    if (document.activeElement?.matches('[type=radio], [type=checkbox]')) {
      section?.scrollIntoView({ block: 'nearest' })
    }
  })
  const id = () => `${fieldId(props.placed.key)}-outright`
  return (
    <section class="sharing-outright" ref={(element) => (section = element)} aria-labelledby={id()}>
      <h2 id={id()}>{visit.texts().sharing.ask}</h2>
      <Levels placed={props.placed} labelledBy={id()} />
      <p class="help">{visit.texts().sharing.later}</p>
    </section>
  )
}

function Levels(props: SharingProps & { readonly labelledBy: string }) {
  const draft = useDraft()
  const words = useSharingTexts()
  return (
    <SharingPicker
      id={`${fieldId(props.placed.key)}-sharing`}
      labelledBy={props.labelledBy}
      options={sharingLevels.map((code) => ({
        code,
        icon: sharingIcons[code],
        label: words.label(code),
        detail: words.detail(code),
      }))}
      value={draft.sharingOf(props.placed)}
      onChange={(code) => {
        const level = sharingLevels.find((each) => each === code)
        if (level) draft.share(props.placed, level)
      }}
    />
  )
}
