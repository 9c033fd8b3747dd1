import type { ArgumentLine, Whose } from '@samen/consultation/room'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { ArgumentEditor } from './argument-editor.tsx'
import { useSheet, useSheetTexts } from './sheet-context.ts'
import { WhoseMark } from './whose-mark.tsx'

interface ArgumentListProps {
  readonly side: 'for' | 'against'
  readonly lines: readonly ArgumentLine[]
  readonly optionName: string
  readonly onChange: (lines: readonly ArgumentLine[], atOnce?: 'at-once') => void
}

/** What is for or against an option: a line each, and whose it is. Lines are never counted up. */
export function ArgumentList(props: ArgumentListProps) {
  const { pen } = useSheet()
  const texts = useSheetTexts()
  const heading = createUniqueId()
  /** The line whose words are being written. A new one is in the list from its first letter on. */
  const [open, setOpen] = createSignal<ArgumentLine>()
  const [moved, setMoved] = createSignal('')
  let list: HTMLDivElement | undefined

  const openId = () => open()?.id
  const ids = () => props.lines.map(({ id }) => id)
  const shown = () => {
    const id = openId()
    return id === undefined || ids().includes(id) ? ids() : [...ids(), id]
  }
  const lineOf = (id: string): ArgumentLine =>
    [...props.lines, open()].find((line) => line?.id === id) ?? { id, text: '', whose: 'client' }

  function put(line: ArgumentLine) {
    const place = ids().indexOf(line.id)
    setOpen(line)
    if (place >= 0) props.onChange(props.lines.with(place, line))
    else if (line.text !== '') props.onChange([...props.lines, line])
  }
  function remove(id: string) {
    if (ids().includes(id))
      props.onChange(
        props.lines.filter((line) => line.id !== id),
        'at-once',
      )
  }
  /** A line that has no words goes. The focus goes to the line, or to where one is added. */
  function close(gone = false) {
    const id = openId()
    if (id === undefined) return
    const left = gone || lineOf(id).text.trim() === ''
    if (left) remove(id)
    setOpen(undefined)
    const at = left ? '.add-line' : `[data-line-id="${id}"]`
    queueMicrotask(() => list?.querySelector<HTMLElement>(at)?.focus())
  }
  function move(id: string, by: -1 | 1) {
    const from = ids().indexOf(id)
    const to = from + by
    if (from < 0 || to < 0 || to >= props.lines.length) return
    const line = lineOf(id)
    props.onChange(props.lines.toSpliced(from, 1).toSpliced(to, 0, line), 'at-once')
    setMoved(texts().lines.moved(to + 1, props.lines.length))
  }
  return (
    <div class="side" data-side={props.side} ref={(element) => (list = element)}>
      <h4 id={heading}>{texts().lines[props.side]}</h4>
      <Show when={shown().length > 0} fallback={<p class="nothing">{texts().lines.none}</p>}>
        <ul class="lines" aria-labelledby={heading}>
          <For each={shown()}>
            {(id) => (
              <li>
                <Show
                  when={pen() && openId() === id}
                  fallback={<ShownLine line={lineOf(id)} onOpen={() => setOpen(lineOf(id))} />}
                >
                  <ArgumentEditor
                    line={lineOf(id)}
                    place={ids().indexOf(id)}
                    count={props.lines.length}
                    onChange={put}
                    onMove={(by) => move(id, by)}
                    onRemove={() => close(true)}
                    onDone={() => close()}
                  />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <output class="visually-hidden">{moved()}</output>
      <Show when={pen() && openId() === undefined}>
        <AddLine
          side={props.side}
          optionName={props.optionName}
          onAdd={(whose) => setOpen({ id: crypto.randomUUID(), text: '', whose })}
        />
      </Show>
    </div>
  )
}

/** A line to read; while the sheet is written, pressing it opens it. */
function ShownLine(props: { readonly line: ArgumentLine; readonly onOpen: () => void }) {
  const { pen, nameOf } = useSheet()
  const texts = useSheetTexts()
  const words = () => (
    <>
      <WhoseMark whose={props.line.whose} />
      <span class="line-words">{props.line.text}</span>
    </>
  )
  return (
    <Show when={pen()} fallback={<p class="line">{words()}</p>}>
      <button
        type="button"
        class="line"
        data-line-id={props.line.id}
        aria-label={texts().lines.change(`${nameOf(props.line.whose)}: ${props.line.text}`)}
        onClick={() => props.onOpen()}
      >
        {words()}
      </button>
    </Show>
  )
}

/** Whose button is pressed says whose line it becomes; nothing is chosen beforehand. */
function AddLine(props: {
  readonly side: 'for' | 'against'
  readonly optionName: string
  readonly onAdd: (whose: Whose) => void
}) {
  const { nameOf } = useSheet()
  const texts = useSheetTexts()
  const label = (whose: Whose) =>
    props.side === 'for'
      ? texts().lines.addFor(nameOf(whose), props.optionName)
      : texts().lines.addAgainst(nameOf(whose), props.optionName)
  return (
    <div class="line-add">
      <For each={['client', 'clinician'] as const}>
        {(whose) => (
          <button
            type="button"
            class="add-line"
            data-whose={whose}
            aria-label={label(whose)}
            onClick={() => props.onAdd(whose)}
          >
            {texts().lines.add(nameOf(whose))}
          </button>
        )}
      </For>
    </div>
  )
}
