import type { JSX } from 'solid-js'

/** One thing to look at. The name is its address: `/?example=scale-eleven`. */
export interface Example {
  readonly name: string
  /** Which style sheet rules and target sizes it has to meet. */
  readonly surface: 'kiosk' | 'desk'
  /** It brings its own main and h1. */
  readonly whole?: boolean
  readonly render: () => JSX.Element
}
