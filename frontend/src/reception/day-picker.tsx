import { Button } from '@samen/ui/button'
import { Show } from 'solid-js'
import { useReceptionTexts } from './texts.ts'

/** Which day the list shows: a day back or on, any day, and back to today. Days are `YYYY-MM-DD`. */
export function DayPicker(props: {
  readonly day: string
  /** As the server counts it. */
  readonly today: string
  readonly onChange: (day: string) => void
}) {
  const texts = useReceptionTexts()
  return (
    <div class="day-picker" role="group" aria-label={texts().day.label}>
      <Button onPress={() => props.onChange(daysFrom(props.day, -1))}>
        {texts().day.previous}
      </Button>
      <label>
        <span class="visually-hidden">{texts().day.choose}</span>
        <input
          class="text"
          type="date"
          value={props.day}
          // An empty or half-typed date is no day yet.
          onChange={(event) =>
            event.currentTarget.value && props.onChange(event.currentTarget.value)
          }
        />
      </label>
      <Button onPress={() => props.onChange(daysFrom(props.day, 1))}>{texts().day.next}</Button>
      <Show when={props.day !== props.today}>
        <Button look="quiet" onPress={() => props.onChange(props.today)}>
          {texts().day.today}
        </Button>
      </Show>
    </div>
  )
}

/** A day so many days later; a day has no zone. */
export function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
