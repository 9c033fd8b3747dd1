import { expect, test } from 'vitest'
import { api, pages } from './addresses.ts'

const source = {
  visitId: 'v/1',
  questionnaireId: 'mijn-voorbereiding',
  version: 2,
  day: '2026-03-02',
}

test('what is put into an address cannot lead anywhere else', () => {
  expect(pages.client('a/../b?c', 'v&x')).toBe('/clients/a%2F..%2Fb%3Fc?visit=v%26x')
  expect(api.response('c', source, 'nl')).toBe(
    '/api/clients/c/responses/v%2F1/mijn-voorbereiding/2?language=nl',
  )
})

test('what is not given is left out', () => {
  expect(api.visits()).toBe('/api/visits')
  expect(api.visits(undefined, 'l')).toBe('/api/visits?locationId=l')
  expect(api.consultation('c', 'en')).toBe('/api/clients/c/consultation?language=en')
})
