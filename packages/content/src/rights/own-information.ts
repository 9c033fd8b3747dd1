import type { Text } from '@samen/questionnaire/domain'
import { lifeDomains } from '../life-domains.ts'

/** A page elsewhere that the organisation points to. */
export interface OwnLink {
  readonly title: Text
  /** An https address. */
  readonly address: string
}

/** What an organisation tells about one part of life: whom to turn to, what there is nearby. */
export interface DomainInformation {
  /** Code of the life domain. */
  readonly domain: string
  readonly text: Text | null
  readonly links: readonly OwnLink[]
}

/** Nothing of its own yet: a place for each of the life domains, in their order. */
export const noOwnInformation: readonly DomainInformation[] = lifeDomains.map(({ code }) => ({
  domain: code,
  text: null,
  links: [],
}))
