import type { Summary, SummaryPart } from '@samen/consultation/summary'
import type { Language } from '@samen/i18n/formats'
import { api } from '../../staff/addresses.ts'

/** What `GET …/summary` answers. */
export interface SummaryReply {
  readonly summary: Summary
}

export interface SummaryOf {
  readonly clientId: string
  readonly visitId: string
}

/** Of the text to choose from. Language null: the client's own. */
export function summaryAddress({ clientId, visitId }: SummaryOf, language: Language | null) {
  const query = language === null ? '' : `?${new URLSearchParams({ language })}`
  return `${api.inVisit(clientId, visitId, 'summary')}${query}`
}

/** Of the paper. Parts null: all of it. */
export function paperAddress(
  { clientId, visitId }: SummaryOf,
  language: Language,
  parts: readonly SummaryPart[] | null,
) {
  const picked = parts === null ? {} : { parts: parts.join(',') }
  const query = new URLSearchParams({ language, ...picked })
  return `${api.inVisit(clientId, visitId, 'summary.pdf')}?${query}`
}
