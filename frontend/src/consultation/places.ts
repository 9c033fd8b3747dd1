import { useNavigate, useParams, useSearchParams } from '@solidjs/router'
import { pages } from '../staff/addresses.ts'

/** Where in the consultation this page is. `id`: of one agreement or decision; none: a new one. */
export type Place =
  | { readonly at: 'first-screen' }
  | { readonly at: 'agreement' | 'decision'; readonly id?: string | undefined }
  | { readonly at: 'trends' }
  | { readonly at: 'finish' }

export interface Places {
  readonly now: () => Place
  readonly href: (place: Place) => string
  readonly go: (place: Place) => void
}

/** Each place has an address of its own, so that Back leads to where one came from. */
export function usePlaces(): Places {
  const params = useParams<{ clientId: string }>()
  const [search] = useSearchParams<{ visit: string; at: string; id: string }>()
  const navigate = useNavigate()
  const href = (place: Place) =>
    pages.client(params.clientId, search.visit, {
      at: place.at === 'first-screen' ? undefined : place.at,
      id: 'id' in place ? place.id : undefined,
    })
  return {
    now: () => {
      const { at, id } = search
      if (at === 'agreement' || at === 'decision') return { at, id }
      return at === 'trends' || at === 'finish' ? { at } : { at: 'first-screen' }
    },
    href,
    go: (place) => navigate(href(place)),
  }
}
