import { whenLoaded } from './when-loaded.tsx'

/** What nobody needs before the first question: what lies over a place, and the way's end. */
export const later = whenLoaded<{ readonly part: 'over' | 'place' }>(() =>
  import('./the-rest.tsx').then(({ TheRest }) => TheRest),
)
