import type { AgreementLine } from '@samen/consultation/room'
import { Confirm } from '../../staff/confirm.tsx'
import { ActFailure } from '../room/act-failure.tsx'
import { useRoom } from '../room/room-context.tsx'
import { useRoomTexts } from '../room/texts.ts'

/** Asks once, then sets down a version that stops it; what stood there stays to be read. */
export function StopAgreement(props: {
  readonly line: AgreementLine
  readonly open: boolean
  readonly onClose: () => void
  readonly onStopped?: (() => void) | undefined
}) {
  const room = useRoom()
  const texts = useRoomTexts()
  async function stop() {
    const newest = props.line.versions.at(-1)
    if (!newest) return
    await room.act('agreements', {
      id: props.line.id,
      baseVersion: newest.version,
      state: 'stopped',
      content: newest.content,
    })
    props.onStopped?.()
  }
  return (
    <Confirm
      open={props.open}
      title={texts().agreement.stopTitle}
      body={texts().agreement.stopBody}
      confirm={texts().agreement.stopYes}
      onConfirm={stop}
      failed={(cause) => <ActFailure failure={cause} />}
      onClose={() => props.onClose()}
    />
  )
}
