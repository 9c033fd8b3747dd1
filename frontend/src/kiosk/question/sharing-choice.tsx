import { type PlacedQuestion, type Sharing, sharingLevels } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { SharingPicker } from '@samen/ui/sharing-picker'
import { useLaterTexts } from '../later-texts.ts'
import { useDraft, useReaders } from '../visit-context.ts'
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
  const laterTexts = useLaterTexts()
  const draft = useDraft()
  const id = () => `${fieldId(props.placed.key)}-sharing-later`
  return (
    <Dialog
      open={props.open}
      title={laterTexts().sharing.ask}
      onClose={() => props.onClose()}
      actions={
        <Button look="main" onPress={() => props.onClose()}>
          {laterTexts().sharing.done}
        </Button>
      }
    >
      <Levels placed={props.placed} labelledBy={id()} value={draft.sharingOf(props.placed)} />
      <p class="help" id={id()}>
        {laterTexts().sharing.later}
      </p>
    </Dialog>
  )
}

/** Asked outright, before a sensitive answer; nothing is chosen for the client. */
export function SharingOutright(props: SharingProps) {
  const laterTexts = useLaterTexts()
  const draft = useDraft()
  const id = () => `${fieldId(props.placed.key)}-outright`
  return (
    <section class="sharing-outright" aria-labelledby={id()}>
      <h2 id={id()}>{laterTexts().sharing.ask}</h2>
      <p class="help">{laterTexts().sharing.first}</p>
      <Levels placed={props.placed} labelledBy={id()} value={draft.chosenSharing(props.placed)} />
    </section>
  )
}

interface LevelsProps extends SharingProps {
  readonly labelledBy: string
  readonly value: Sharing | undefined
}
function Levels(props: LevelsProps) {
  const draft = useDraft()
  const laterTexts = useLaterTexts()
  const readers = useReaders()
  const words = (code: Sharing) => laterTexts().sharing.levels[code]
  return (
    <SharingPicker
      id={`${fieldId(props.placed.key)}-sharing`}
      labelledBy={props.labelledBy}
      options={sharingLevels.map((code) => ({
        code,
        icon: sharingIcons[code],
        label: words(code).label,
        detail: words(code).detail(readers.names(), readers.many()),
      }))}
      value={props.value ?? ''}
      onChange={(code) => {
        const level = sharingLevels.find((each) => each === code)
        if (level) draft.share(props.placed, level)
      }}
    />
  )
}
