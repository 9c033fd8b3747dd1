import type { WrittenProps } from './after/written.tsx'
import { whenLoaded } from './when-loaded.tsx'

// What is read beside the questions, each in a file of its own: nobody waits for what they do not open.

export const aids = whenLoaded(() =>
  import('./aids/aids.tsx').then(({ dressed, Aids }) => dressed().then(() => Aids)),
)
export const rights = whenLoaded(() =>
  import('./rights/rights.tsx').then(({ dressed, Rights }) => dressed().then(() => Rights)),
)
export const after = whenLoaded(() =>
  import('./after/after.tsx').then(({ dressed, After }) => dressed().then(() => After)),
)
/** That a consultation was opened again; said to who prepares, and to who comes after it. */
export const reopened = whenLoaded(() =>
  import('./after/reopened.tsx').then(({ Reopened }) => Reopened),
)
/** What was written in an earlier consultation, whole. */
export const written = whenLoaded<WrittenProps>(() =>
  import('./after/written.tsx').then(({ dressed, Written }) => dressed().then(() => Written)),
)
