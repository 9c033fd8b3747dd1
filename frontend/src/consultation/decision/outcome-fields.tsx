import type { Outcome, SheetProblem } from '@samen/consultation/room'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { createMemo, Match, Show, Switch } from 'solid-js'
import { choosable, useOptionName } from './option-name.ts'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { SheetText } from './sheet-text.tsx'

type Of<K extends Outcome['kind']> = Extract<Outcome, { kind: K }>

/** What belongs to the ending that was chosen. */
export function OutcomeFields() {
  const { sheet } = useSheet()
  const is = <K extends Outcome['kind']>(kind: K) => {
    const now = sheet().outcome
    // The border of the union: its kind was just looked at.
    return now?.kind === kind ? (now as Of<K>) : undefined
  }
  return (
    <Switch>
      <Match when={is('joint')}>{(now) => <Joint outcome={now()} />}</Match>
      <Match when={is('not-yet')}>
        {(now) => <Field of={now()} part="needed" place="needed" label="needed" />}
      </Match>
      <Match when={is('disagreement')}>
        {(now) => (
          <div class="outcome-sides">
            <Field of={now()} part="client" place="client-reason" label="client" />
            <Field of={now()} part="clinician" place="clinician-reason" label="clinicianSide" />
          </div>
        )}
      </Match>
      <Match when={is('listened')}>
        {(now) => <Field of={now()} part="heard" place="heard" label="heard" />}
      </Match>
      <Match when={is('not-ours')}>
        {(now) => (
          <>
            <Field of={now()} part="who" place="who" label="who" />
            <Field of={now()} part="ground" place="ground" label="ground" />
            <Field of={now()} part="objection" place="objection" label="objection" />
          </>
        )}
      </Match>
    </Switch>
  )
}

/** The client's own words come first; then which option that is, and why. */
function Joint(props: { readonly outcome: Of<'joint'> }) {
  const { sheet, pen, id, problem } = useSheet()
  const texts = useSheetTexts()
  const optionName = useOptionName()
  // The same as long as it says the same: a tile that has the focus stays where it is.
  const named = createMemo(
    () => {
      const own = sheet().options.filter(({ standing }) => standing === undefined)
      return choosable(sheet()).map((option) => ({
        code: option.id,
        label: optionName(option, own.indexOf(option) + 1),
      }))
    },
    [],
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  )
  const chosen = () => named().find(({ code }) => code === props.outcome.option)
  return (
    <>
      <Field of={props.outcome} part="ownWords" place="own-words" label="ownWords" />
      <div class="outcome-option">
        <p class="sheet-label" id={id('option')}>
          {pen() ? texts().outcome.option : texts().outcome.read.option}
        </p>
        <Show when={pen()} fallback={<p class="said">{chosen()?.label ?? texts().empty}</p>}>
          <ChoiceGroup
            id={id('option-choice')}
            labelledBy={id('option')}
            error={problem('option')}
            options={named()}
            chosen={chosen() === undefined ? [] : [props.outcome.option]}
            onChoose={(option) => pen()?.write('outcome', { ...props.outcome, option }, 'at-once')}
          />
        </Show>
      </div>
      <Field of={props.outcome} part="why" place="why" label="why" />
    </>
  )
}

type Label =
  | 'ownWords'
  | 'why'
  | 'needed'
  | 'client'
  | 'clinicianSide'
  | 'heard'
  | 'who'
  | 'ground'
  | 'objection'

/** One text of an ending. */
function Field<Kind extends Outcome>(props: {
  readonly of: Kind
  readonly part: Exclude<keyof Kind, 'kind'>
  readonly place: SheetProblem | 'needed' | 'heard' | 'why'
  readonly label: Label
}) {
  const { pen, nameOf, problem } = useSheet()
  const texts = useSheetTexts()
  const words = () => {
    const { outcome } = texts()
    // What is read is no question any more.
    const label = (pen() ? outcome : outcome.read)[props.label]
    if (typeof label === 'string') return label
    return label(nameOf(props.label === 'clinicianSide' ? 'clinician' : 'client'))
  }
  const error = () => {
    const { place } = props
    return place === 'needed' || place === 'heard' || place === 'why' ? undefined : problem(place)
  }
  return (
    <SheetText
      place={props.place}
      label={words()}
      // Every part of an ending but its kind is a text.
      value={String(props.of[props.part])}
      error={error()}
      onInput={(text) => pen()?.write('outcome', { ...props.of, [props.part]: text })}
    />
  )
}
