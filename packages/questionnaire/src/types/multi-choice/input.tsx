import { ChoiceGroup } from '@samen/ui/choice-tile'
import { createSignal, Show } from 'solid-js'
import { shownOptions } from '../../view/options.ts'
import type { InputProps } from '../../view/props.ts'
import { otherCode } from '../options.ts'
import { OwnWordsList } from './own-words-list.tsx'

/** Any number, as large tiles with a box; own words under the last. */
export function MultiChoiceInput(props: InputProps<'multi-choice'>) {
  const ownWords = () => props.value?.other ?? []
  // Ticked, and nothing written yet: that is not in the answer.
  const [opened, setOpened] = createSignal(false)
  const otherShown = () => opened() || ownWords().length > 0
  const alone = () => props.question.exclusive ?? []
  const chosen = () => props.value?.chosen ?? []

  const emit = (codes: readonly string[], other: readonly string[]) => {
    if (codes.length + other.length === 0) props.onChange(undefined)
    else props.onChange(other.length > 0 ? { chosen: codes, other } : { chosen: codes })
  }
  const choose = (code: string, on: boolean) => {
    if (code === otherCode) {
      setOpened(on)
      emit(
        chosen().filter((other) => !alone().includes(other)),
        on ? ownWords() : [],
      )
    } else if (!on) {
      emit(
        chosen().filter((other) => other !== code),
        ownWords(),
      )
    } else if (alone().includes(code)) {
      setOpened(false)
      emit([code], [])
    } else {
      emit([...chosen().filter((other) => !alone().includes(other)), code], ownWords())
    }
  }

  return (
    <>
      <ChoiceGroup
        id={props.id}
        many
        labelledBy={props.labelledBy}
        describedBy={props.describedBy}
        error={props.error}
        options={shownOptions(props.question, props.language)}
        chosen={otherShown() ? [...chosen(), otherCode] : chosen()}
        onChoose={choose}
      />
      <Show when={otherShown()}>
        <OwnWordsList
          id={props.id}
          words={ownWords()}
          texts={props.texts}
          onChange={(other) => {
            setOpened(true)
            emit(chosen(), other)
          }}
        />
      </Show>
    </>
  )
}
