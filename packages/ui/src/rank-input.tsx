import { createSignal, For, Index, Show } from 'solid-js'
import type { ChoiceOption } from './choice-tile.tsx'
import { describedBy, FieldError } from './field-error.tsx'
import { Icon } from './icon.tsx'
import { Pictogram } from './pictogram.tsx'

export interface RankTexts {
  readonly place: (place: number) => string
  readonly chosen: string
  readonly rest: string
  readonly up: (label: string) => string
  readonly down: (label: string) => string
  readonly remove: (label: string) => string
  readonly placed: (label: string, place: number) => string
  readonly removed: (label: string) => string
  readonly full: (most: number) => string
}
export interface RankInputProps {
  readonly id: string
  readonly labelledBy: string
  readonly describedBy?: string | undefined
  readonly error?: string | undefined
  readonly options: readonly ChoiceOption[]
  readonly most: number
  /** Codes that stand alone: choosing one lets go of the others, and the other way round. */
  readonly exclusive?: readonly string[] | undefined
  /** Most important first. */
  readonly ranked: readonly string[]
  readonly onChange: (ranked: readonly string[]) => void
  readonly texts: RankTexts
}

/**
 * Choose a few and put them in order: tap a first, a second, a third. The places are there from the
 * start and come after the choices, so nothing moves when one is filled. What changed is read out.
 */
export function RankInput(props: RankInputProps) {
  const [said, setSaid] = createSignal('')
  const errorId = () => `${props.id}-error`
  const labelOf = (code: string) =>
    props.options.find((option) => option.code === code)?.label ?? ''

  const remove = (code: string) => {
    props.onChange(props.ranked.filter((other) => other !== code))
    setSaid(props.texts.removed(labelOf(code)))
    focusLater(`${props.id}-${code}`)
  }
  const add = (code: string) => {
    const alone = props.exclusive ?? []
    const kept = alone.includes(code) ? [] : props.ranked.filter((other) => !alone.includes(other))
    if (kept.length >= props.most) {
      setSaid(props.texts.full(props.most))
      return
    }
    props.onChange([...kept, code])
    setSaid(props.texts.placed(labelOf(code), kept.length + 1))
  }
  const move = (from: number, by: -1 | 1) => {
    const code = props.ranked[from]
    const to = from + by
    const other = props.ranked[to]
    if (code === undefined || other === undefined) return
    const ranked = [...props.ranked]
    ranked[from] = other
    ranked[to] = code
    props.onChange(ranked)
    setSaid(props.texts.placed(labelOf(code), to + 1))
    // The focus goes along with what moved; at either end only the other direction is left.
    const last = by === -1 ? to === 0 : to === ranked.length - 1
    const direction = (by === -1) === last ? 'down' : 'up'
    focusLater(`${props.id}-${direction}-${to}`)
  }

  return (
    <fieldset
      class="rank"
      aria-labelledby={props.labelledBy}
      aria-describedby={describedBy(props.describedBy, props.error !== undefined && errorId())}
    >
      <FieldError id={errorId()} text={props.error} />
      <div class="rank-parts">
        <div class="rank-rest">
          <p class="rank-title">{props.texts.rest}</p>
          <div class="tiles" data-shape="grid">
            <For each={props.options}>
              {(option) => {
                const place = () => props.ranked.indexOf(option.code) + 1
                return (
                  <button
                    type="button"
                    class="tile"
                    id={`${props.id}-${option.code}`}
                    aria-pressed={place() > 0}
                    onClick={() => (place() > 0 ? remove(option.code) : add(option.code))}
                  >
                    <span class="rank-mark" aria-hidden="true">
                      {place() || ''}
                    </span>
                    <Pictogram name={option.pictogram} />
                    <span class="tile-words">{option.label}</span>
                  </button>
                )
              }}
            </For>
          </div>
        </div>
        <div class="rank-order">
          <p class="rank-title" id={`${props.id}-chosen`}>
            {props.texts.chosen}
          </p>
          <ol aria-labelledby={`${props.id}-chosen`}>
            <Index each={Array.from({ length: props.most }, (_, i) => props.ranked[i])}>
              {(code, index) => (
                <li class="rank-place" data-filled={code() === undefined ? undefined : ''}>
                  <span class="rank-number">{props.texts.place(index + 1)}</span>
                  <Show when={code()}>
                    {(chosen) => (
                      <>
                        <span class="rank-words">{labelOf(chosen())}</span>
                        <span class="rank-buttons">
                          <Show when={index > 0}>
                            <IconButton
                              id={`${props.id}-up-${index}`}
                              icon="up"
                              label={props.texts.up(labelOf(chosen()))}
                              onPress={() => move(index, -1)}
                            />
                          </Show>
                          <Show when={index < props.ranked.length - 1}>
                            <IconButton
                              id={`${props.id}-down-${index}`}
                              icon="down"
                              label={props.texts.down(labelOf(chosen()))}
                              onPress={() => move(index, 1)}
                            />
                          </Show>
                          <IconButton
                            icon="close"
                            label={props.texts.remove(labelOf(chosen()))}
                            onPress={() => remove(chosen())}
                          />
                        </span>
                      </>
                    )}
                  </Show>
                </li>
              )}
            </Index>
          </ol>
          {/* Seen as well as heard when there is no place left. */}
          <output class="rank-said">{said()}</output>
        </div>
      </div>
    </fieldset>
  )
}

interface IconButtonProps {
  readonly id?: string
  readonly icon: 'up' | 'down' | 'close'
  readonly label: string
  readonly onPress: () => void
}
function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      id={props.id}
      aria-label={props.label}
      onClick={() => props.onPress()}
    >
      <Icon name={props.icon} />
    </button>
  )
}

/** After the list is drawn anew. */
function focusLater(id: string) {
  queueMicrotask(() => document.getElementById(id)?.focus())
}
