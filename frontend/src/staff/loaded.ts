import { createEffect, createSignal, on, onCleanup } from 'solid-js'

/** Something that comes from the server: on its way, failed, or here (perhaps being renewed). */
export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: unknown }
  | { readonly state: 'ready'; readonly value: Value }

export interface Loader<Value> {
  readonly now: () => Loaded<Value>
  /** Loads again; what is shown stays until the new is here. */
  readonly reload: () => Promise<void>
}

/**
 * Loads when it is made and whenever `key` changes; a late answer to an earlier key is dropped. A
 * reload that fails leaves what was there, unless nothing was.
 */
export function createLoader<Key, Value>(
  key: () => Key,
  load: (key: Key) => Promise<Value>,
): Loader<Value> {
  const [now, setNow] = createSignal<Loaded<Value>>({ state: 'loading' })
  let turn = 0

  async function run(wanted: Key, keep: boolean) {
    turn += 1
    const mine = turn
    if (!keep) setNow({ state: 'loading' })
    try {
      const value = await load(wanted)
      if (mine === turn) setNow({ state: 'ready', value })
    } catch (failure) {
      if (mine === turn && !(keep && now().state === 'ready')) setNow({ state: 'failed', failure })
    }
  }
  createEffect(on(key, (wanted) => void run(wanted, false)))
  onCleanup(() => (turn += 1))
  return { now, reload: () => run(key(), now().state === 'ready') }
}
