import { createMemo, For, type JSX } from 'solid-js'

export interface ByKeyProps<Item> {
  readonly each: readonly Item[]
  /** Tells an item from the others, also when it comes anew from the server. Unique in the list. */
  readonly by: (item: Item) => string
  readonly children: (item: () => Item, index: () => number) => JSX.Element
}

/** A list whose rows stay, with focus and all, while their items are replaced by newer ones. */
export function ByKey<Item>(props: ByKeyProps<Item>) {
  const items = createMemo(() => new Map(props.each.map((item) => [props.by(item), item])))
  return (
    <For each={[...items().keys()]}>
      {(key, index) => {
        // A row on its way out is drawn once more without its item.
        const item = createMemo<Item | undefined>((before) => items().get(key) ?? before)
        return <>{props.children(() => item() as Item, index)}</>
      }}
    </For>
  )
}
