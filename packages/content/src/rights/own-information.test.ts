import { expect, test } from 'vitest'
import { lifeDomains } from '../life-domains.ts'
import { isPhoneNumber, isWebAddress, ownSubjects } from './own-information.ts'

test('there is room for every part of life, and for what is about none', () => {
  const domains = lifeDomains.map(({ code }) => code)
  expect(ownSubjects.map(({ code }) => code)).toEqual(['general', ...domains])
})

test.each([
  ['https://dekade.example', true],
  ['https://www.dekade.example/inloop?dag=maandag', true],
  ['http://dekade.example', false],
  ['dekade.example', false],
  ['https://localhost', false],
  ['https://anna:geheim@dekade.example', false],
  ['https://dekade.example:8443', false],
  ['https://dekade.example/een pad', false],
  ['https://dekade.example/\u202Egnp', false],
  ['javascript:alert(1)', false],
])('%s is an address to read: %s', (text, is) => {
  expect(isWebAddress(text)).toBe(is)
})

test.each([
  ['113', true],
  ['085 000 0001', true],
  ['+31 (0)85-000 0001', true],
  ['12', false],
  ['bel Anna', false],
  ['', false],
])('%s is a number to call: %s', (text, is) => {
  expect(isPhoneNumber(text)).toBe(is)
})
