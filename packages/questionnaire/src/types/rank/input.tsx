import { RankInput } from '@samen/ui/rank-input'
import { Show } from 'solid-js'
import { shownOptions } from '../../view/options.ts'
import { OwnWords } from '../../view/own-words.tsx'
import type { InputProps } from '../../view/props.ts'
import { otherCode } from '../options.ts'

/** A few, in order of importance; own words can stand anywhere in it. */
export function RankQuestionInput(props: InputProps<'rank'>) {
  const ranked = () => props.value?.ranked ?? []
  const emit = (codes: readonly string[], other: string | undefined) => {
    if (codes.length === 0) props.onChange(undefined)
    else if (other?.trim() && codes.includes(otherCode)) props.onChange({ ranked: codes, other })
    else props.onChange({ ranked: codes })
  }
  return (
    <>
      <RankInput
        id={props.id}
        labelledBy={props.labelledBy}
        describedBy={props.describedBy}
        error={props.error}
        options={shownOptions(props.question, props.language)}
        most={props.question.most}
        exclusive={props.question.exclusive}
        ranked={ranked()}
        onChange={(codes) => emit(codes, props.value?.other)}
        texts={props.texts.rank}
      />
      <Show when={ranked().includes(otherCode)}>
        <OwnWords
          id={props.id}
          value={props.value?.other ?? ''}
          texts={props.texts}
          onInput={(other) => emit(ranked(), other)}
        />
      </Show>
    </>
  )
}
