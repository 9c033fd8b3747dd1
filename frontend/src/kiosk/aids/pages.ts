import type { AidOption, DecisionAid } from '@samen/consultation/decision-aid'

/**
 * A page of an aid: one thought. `sources` and `about` are read by who wants to, from any other;
 * `end` comes after handing in and `waits` on the way out. None of these is turned to.
 */
export type AidPage =
  | 'situation'
  | 'options'
  | `option-${string}`
  | 'test'
  | 'matters'
  | 'when'
  | 'who'
  | 'sources'
  | 'about'
  | 'waits'
  | 'end'

const pageOf = ({ code }: AidOption): AidPage => `option-${code}`

/** Its pages, in the order in which they are turned. */
export function pagesOf(aid: DecisionAid): readonly AidPage[] {
  return [
    'situation',
    'options',
    ...aid.options.map(pageOf),
    ...(aid.test.offered === 'test' ? (['test'] as const) : []),
    'matters',
    ...(aid.when.length > 0 ? (['when'] as const) : []),
    ...(aid.involve.length > 0 ? (['who'] as const) : []),
  ]
}

export const optionAt = (aid: DecisionAid, page: string): AidOption | undefined =>
  aid.options.find((option) => pageOf(option) === page)

export const pageOfOption = pageOf

/** The last one that is turned to. */
export const lastPageOf = (aid: DecisionAid): AidPage => pagesOf(aid).at(-1) ?? 'matters'

/** The page before or after; undefined at either end. */
export function turned(aid: DecisionAid, page: string, by: 1 | -1): AidPage | undefined {
  const pages = pagesOf(aid)
  const at = pages.findIndex((each) => each === page)
  return at < 0 ? undefined : pages[at + by]
}
