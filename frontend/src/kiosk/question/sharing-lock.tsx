import type { PlacedQuestion } from '@samen/questionnaire/domain'
import { LockSign } from '@samen/ui/lock-sign'
import { createSignal, Show } from 'solid-js'
import { later } from '../later.ts'
import { useDraft, useSharingTexts, useVisit } from '../visit-context.ts'
import { sharingIcons } from './sharing-icons.ts'

/** The sign on an answer that says who may see it; one tap opens the three choices. */
export function SharingLock(props: { readonly placed: PlacedQuestion }) {
  const visit = useVisit()
  const draft = useDraft()
  const words = useSharingTexts()
  const [open, setOpen] = createSignal(false)
  const [wanted, setWanted] = createSignal(false)
  const level = () => draft.sharingOf(props.placed)
  return (
    <>
      <LockSign
        icon={sharingIcons[level()]}
        label={visit.texts().sharing.sign(words.short(level()))}
        onPress={() => {
          setWanted(true)
          setOpen(true)
        }}
      >
        {visit.texts().sharing.pill(words.short(level()))}
      </LockSign>
      <Show when={wanted()}>
        <later.View
          part="sharing-dialog"
          placed={props.placed}
          open={open()}
          onClose={() => setOpen(false)}
        />
      </Show>
    </>
  )
}
