import type { VersionLine } from '@samen/consultation'
import { listOf, timeOfDay } from '@samen/i18n/formats'
import { dayAndTime, dayIn } from '@samen/i18n/staff-formats'
import { Show } from 'solid-js'
import { useStaff, useTimeZone } from '../staff/context.ts'
import { useConsultationTexts, useLongDay } from './context.ts'

/** When the preparation was handed in, and who helped how. */
export function HandedIn(props: {
  readonly preparation: VersionLine
  /** The visit on this page is on another day than the preparation shown. */
  readonly earlierVisit: boolean
  readonly clinician: string
}) {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  const longDay = useLongDay()
  const handedIn = useHandedIn()
  const onDay = useOnDay()
  const help = useHelp()
  const otherLanguage = () => props.preparation.language !== language()
  return (
    <>
      <span class="only-screen">{texts().preparation.handedIn(handedIn(props.preparation))}</span>
      <span class="only-paper">
        {texts().preparation.with(props.clinician)}{' '}
        {texts().preparation.handedIn(onDay(props.preparation))}
      </span>
      <Show when={otherLanguage()}> {texts().versions.language[props.preparation.language]}</Show>
      {'. '}
      {help(props.preparation)}.
      <Show when={props.earlierVisit}>
        {' '}
        {texts().preparation.earlierVisit(longDay(props.preparation.source.day))}
      </Show>
    </>
  )
}

/** "vandaag om 9.40 uur", or the day and the time. */
function useHandedIn() {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  const timeZone = useTimeZone()
  const onDay = useOnDay()
  return (preparation: VersionLine) => {
    const { submittedAt } = preparation
    const today = dayIn(timeZone(), new Date().toISOString())
    return dayIn(timeZone(), submittedAt) === today
      ? texts().preparation.today(timeOfDay(language(), submittedAt, timeZone()))
      : onDay(preparation)
  }
}

/** "op 2 maart 2026, 9.40 uur": paper is read on another day. */
function useOnDay() {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  const timeZone = useTimeZone()
  return ({ submittedAt }: VersionLine) =>
    texts().preparation.onDay(dayAndTime(language(), submittedAt, timeZone()))
}

/** "Noor heeft voorgelezen en uitleg gegeven. Bram heeft getypt", or that nobody helped. */
export function useHelp() {
  const { language } = useStaff()
  const texts = useConsultationTexts()
  return ({ assistance }: VersionLine) => {
    const byName = Map.groupBy(assistance, ({ name }) => name)
    const help = [...byName].map(([name, lines]) => {
      const ways = lines.map(({ kind }) => texts().preparation.help[kind])
      return texts().preparation.helped(name, listOf(language(), ways))
    })
    return help.length === 0 ? texts().preparation.alone : help.join('. ')
  }
}
