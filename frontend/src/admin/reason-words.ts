import type { Language } from '@samen/i18n/formats'
import { criteriaAsk, inItsQuestionnaire, publishingReasons } from '@samen/i18n/publishing-reasons'
import type { RefusedField } from '../shared/http-error.ts'

/**
 * Why a place keeps a definition from being published, in the language of the page. A code that this
 * page does not know yet keeps the server's English: better than nothing.
 */
export function reasonIn(language: Language, field: RefusedField): string {
  const { reason, code = '', values = {}, criterion } = field
  const words = publishingReasons[code]
  if (language === 'en' || words === undefined) return reason
  const said = words.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  )
  const { inQuestionnaire } = values
  const told =
    inQuestionnaire === undefined ? said : inItsQuestionnaire(String(inQuestionnaire), said)
  const asks = criterion === undefined ? undefined : criteriaAsk[criterion]
  return asks === undefined ? told : `${told} (${criterion}: de keuzehulp ${asks})`
}
