import { timeOfDay } from '@samen/i18n/formats'
import { dayIn, weekday } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { Show } from 'solid-js'
import { useStaff } from '../staff/context.ts'
import { QrCode } from '../staff/qr-code.tsx'
import type { VisitCode } from '../staff/shapes.ts'
import { inThrees } from './in-threes.ts'
import { useReceptionTexts } from './texts.ts'

/** The slip with a visit code: large on the screen, and the same on paper. */
export function Slip(props: {
  readonly slip: VisitCode | undefined
  /** As the server counts it: a slip for another day says which. */
  readonly today: string | undefined
  readonly timeZone: string
  readonly onClose: () => void
}) {
  const { language } = useStaff()
  const texts = useReceptionTexts()
  const dayOf = ({ startsAt }: VisitCode) => dayIn(props.timeZone, startsAt)
  const isToday = (slip: VisitCode) => dayOf(slip) === (props.today ?? dayOf(slip))
  const appointment = (slip: VisitCode) => {
    const time = timeOfDay(language(), slip.startsAt, props.timeZone)
    return isToday(slip)
      ? texts().slip.appointment(time)
      : texts().slip.appointmentOn(weekday(language(), dayOf(slip)), time)
  }
  return (
    <Dialog
      open={props.slip !== undefined}
      title={texts().slip.title(props.slip?.callingName ?? '')}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onPress={() => props.onClose()}>{texts().slip.done}</Button>
          <Button look="main" onPress={() => window.print()}>
            {texts().slip.print}
          </Button>
        </>
      }
    >
      <p class="no-print">{texts().slip.lead}</p>
      <Show when={props.slip}>
        {(slip) => (
          <div class="slip">
            <div class="slip-words">
              <p class="slip-heading">{texts().slip.heading}</p>
              <p class="slip-code">{inThrees(slip().code)}</p>
              <p>{appointment(slip())}</p>
              <p>{texts().slip.how}</p>
              <p class="quiet">{isToday(slip()) ? texts().slip.valid : texts().slip.validThen}</p>
              <p class="slip-heading">{texts().slip.roomHeading}</p>
              <p class="slip-room-code">{slip().roomCode}</p>
              <p>{texts().slip.roomHow}</p>
            </div>
            <QrCode text={digits(slip().code)} label={texts().slip.qr} />
          </div>
        )}
      </Show>
    </Dialog>
  )
}

const digits = (code: string) => code.replaceAll(/\D/g, '')
