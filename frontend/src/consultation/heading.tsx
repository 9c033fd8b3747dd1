import type { VersionLine } from '@samen/consultation'
import { listOf, timeOfDay } from '@samen/i18n/formats'
import { dayIn } from '@samen/i18n/staff-formats'
import { Button } from '@samen/ui/button'
import { Show } from 'solid-js'
import { useStaff, useTimeZone } from '../staff/context.ts'
import { useConsultationTexts, useLongDay, useOpen } from './context.ts'

/** When the preparation was handed in, who helped and how, and the way to all of it. */
export function Heading(props: {
  readonly preparation: VersionLine
  /** The visit on this page is on another day than the preparation shown. */
  readonly earlierVisit: boolean
}) {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  const longDay = useLongDay()
  const open = useOpen()
  const handedIn = useHandedIn()
  const help = useHelp()
  const otherLanguage = () => props.preparation.language !== language()
  return (
    <div class="handed-in">
      <p>
        {texts().preparation.handedIn(handedIn(props.preparation))}
        <Show when={otherLanguage()}> {texts().versions.language[props.preparation.language]}</Show>
        {'. '}
        {help(props.preparation)}.
        <Show when={props.earlierVisit}>
          {' '}
          {texts().preparation.earlierVisit(longDay(props.preparation.source.day))}
        </Show>
      </p>
      <Button onPress={() => open({ kind: 'version', source: props.preparation.source })}>
        {texts().preparation.all}
      </Button>
    </div>
  )
}

/** "vandaag om 9.40 uur", or the day. */
function useHandedIn() {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  const timeZone = useTimeZone()
  const longDay = useLongDay()
  return ({ submittedAt }: VersionLine) => {
    const day = dayIn(timeZone(), submittedAt)
    const today = day === dayIn(timeZone(), new Date().toISOString())
    return today
      ? texts().preparation.today(timeOfDay(language(), submittedAt, timeZone()))
      : texts().preparation.onDay(longDay(day))
  }
}

/** "Noor heeft voorgelezen en Bram heeft getypt", or that nobody helped. */
export function useHelp() {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  return ({ assistance }: VersionLine) => {
    const help = assistance.map(({ kind, name }) => texts().preparation.help[kind](name))
    return help.length === 0 ? texts().preparation.alone : listOf(language(), help)
  }
}
