import { type PlacedQuestion, type Sharing, sharingLevels } from '@samen/questionnaire/domain'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import type { IconName } from '@samen/ui/icon'
import { LockSign } from '@samen/ui/lock-sign'
import { SharingPicker } from '@samen/ui/sharing-picker'
import { createSignal } from 'solid-js'
import { useDraft, useSharingTexts, useVisit } from '../visit-context.ts'
import { fieldId } from './field-id.ts'

export const sharingIcons: Readonly<Record<Sharing, IconName>> = {
  shared: 'lock-open',
  discuss: 'speech',
  private: 'lock',
}

interface SharingProps {
  readonly placed: PlacedQuestion
}

/** The sign on an answer that says who may see it; one tap opens the three choices. */
export function SharingLock(props: SharingProps) {
  const visit = useVisit()
  const draft = useDraft()
  const words = useSharingTexts()
  const [open, setOpen] = createSignal(false)
  const level = () => draft.sharingOf(props.placed)
  return (
    <>
      <LockSign
        icon={sharingIcons[level()]}
        label={visit.texts().sharing.sign(words.short(level()))}
        onPress={() => setOpen(true)}
      >
        {words.short(level())}
      </LockSign>
      <Dialog
        open={open()}
        title={visit.texts().sharing.ask}
        onClose={() => setOpen(false)}
        actions={
          <Button look="main" onPress={() => setOpen(false)}>
            {visit.texts().sharing.done}
          </Button>
        }
      >
        <Levels placed={props.placed} labelledBy={`${fieldId(props.placed.key)}-sharing-ask`} />
        <p class="help" id={`${fieldId(props.placed.key)}-sharing-ask`}>
          {visit.texts().sharing.later}
        </p>
      </Dialog>
    </>
  )
}

/** Asked outright, under a sensitive answer. */
export function SharingOutright(props: SharingProps) {
  const visit = useVisit()
  const id = () => `${fieldId(props.placed.key)}-outright`
  return (
    <section class="sharing-outright" aria-labelledby={id()}>
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
