import type * as contract from '@samen/contract/own-information'
import { call } from '../../shared/http.ts'

type Shape<Schema extends { readonly _output: unknown }> = Schema['_output']
export type OwnInformation = Shape<typeof contract.kioskOwnInformation>['subjects'][number]
export type OwnWords = OwnInformation['lines'][number]['title']

let asked: Promise<readonly OwnInformation[]> | undefined

/**
 * What the organisation tells of its own. Nothing here is about a client: once fetched it stays until
 * the page goes with its client, also after handing in. Throws `HttpError`.
 */
export function ownInformation(): Promise<readonly OwnInformation[]> {
  asked ??= call<Shape<typeof contract.kioskOwnInformation>>('/api/kiosk/own-information').then(
    ({ subjects }) => subjects,
  )
  asked.catch(() => (asked = undefined))
  return asked
}
