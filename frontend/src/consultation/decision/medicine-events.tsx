import type { MedicineEvent } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { TextInput } from '@samen/ui/text-input'
import { createSignal, For } from 'solid-js'
import { useSheet, useSheetTexts } from './sheet-context.ts'

const events = ['started', 'changed', 'stopped'] as const

/**
 * What was decided about a medicine: its name and what happens with it. No dose, no way of taking it:
 * this is no prescription. What happens is asked first; a name alone says nothing.
 */
export function MedicineEvents(props: {
  readonly events: readonly MedicineEvent[]
  readonly onChange: (events: readonly MedicineEvent[], atOnce?: 'at-once') => void
}) {
  const { id } = useSheet()
  const texts = useSheetTexts()
  const [fresh, setFresh] = createSignal(false)
  const at = (place: number, part: string) => id(`medicine-${place}-${part}`)
  /** A medicine without a name yet is here only: there is nothing to keep of it. */
  const [here, setHere] = createSignal<readonly MedicineEvent[]>()
  const shown = () => here() ?? props.events
  function put(next: readonly MedicineEvent[], atOnce?: 'at-once') {
    setHere(next)
    const named = next.filter(({ name }) => name.trim() !== '')
    props.onChange(
      named.map(({ event, name }) => ({ event, name: name.slice(0, 200) })),
      atOnce,
    )
  }
  const change = (place: number, part: Partial<MedicineEvent>, atOnce?: 'at-once') => {
    const event = shown()[place]
    if (event) put(shown().with(place, { ...event, ...part }), atOnce)
  }
  function add(event: MedicineEvent['event']) {
    setFresh(true)
    setHere([...shown(), { event, name: '' }])
  }
  return (
    <div class="plan-group" role="group" aria-labelledby={id('medicine')}>
      <h3 id={id('medicine')}>{texts().plan.medicine}</h3>
      <p class="field-help">{texts().plan.medicineHelp}</p>
      <ul class="tasks">
        <For each={shown().map((_, place) => String(place))}>
          {(key) => {
            const place = Number(key)
            return (
              <li
                ref={(element) => {
                  if (fresh() && place === shown().length - 1)
                    queueMicrotask(() => element.querySelector('input')?.focus())
                }}
              >
                <div class="task-words">
                  <TextInput
                    id={at(place, 'name')}
                    label={texts().plan.medicineName}
                    value={shown()[place]?.name ?? ''}
                    onInput={(name) => change(place, { name })}
                  />
                  <div class="medicine-event">
                    <span class="visually-hidden" id={at(place, 'event')}>
                      {texts().plan.medicineEvent}
                    </span>
                    <ChoiceGroup
                      id={at(place, 'kind')}
                      labelledBy={at(place, 'event')}
                      shape="row"
                      options={events.map((code) => ({
                        code,
                        label: texts().plan.medicineEvents[code],
                      }))}
                      chosen={[shown()[place]?.event ?? '']}
                      onChoose={(code) => {
                        const event = events.find((one) => one === code)
                        if (event) change(place, { event }, 'at-once')
                      }}
                    />
                  </div>
                </div>
                <Button
                  label={texts().plan.removeMedicine(place + 1)}
                  onPress={() => put(shown().toSpliced(place, 1), 'at-once')}
                >
                  {texts().lines.remove}
                </Button>
              </li>
            )
          }}
        </For>
      </ul>
      <div class="line-add">
        <For each={events}>
          {(event) => (
            <button
              type="button"
              class="add-line"
              aria-label={texts().plan.addMedicine(texts().plan.medicineEvents[event])}
              onClick={() => add(event)}
            >
              {texts().lines.add(texts().plan.medicineEvents[event])}
            </button>
          )}
        </For>
      </div>
    </div>
  )
}
