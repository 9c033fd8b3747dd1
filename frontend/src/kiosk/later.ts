import type { LaterProps } from './later-props.ts'
import { whenLoaded } from './when-loaded.tsx'

/** What nobody needs before the first question: what follows an answer, and the end of the way. */
export const later = whenLoaded<LaterProps>(() =>
  import('./the-rest.tsx').then(({ dressed, TheRest }) => dressed().then(() => TheRest)),
)
