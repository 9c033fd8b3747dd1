import { saveOwnInformation } from '@samen/contract/own-information'
import { isPhoneNumber, isWebAddress, ownSubjects } from '@samen/content/own-information'
import { expect, test } from 'vitest'
import { ownInformation } from './own-information.ts'

test('De Kade tells what a route would take, about subjects that there are, each once', () => {
  const subjects = ownSubjects.map(({ code }) => code)
  const told = ownInformation.map(({ subject }) => subject)
  expect(told).toEqual(subjects.filter((subject) => told.includes(subject)))
  for (const each of ownInformation) expect(saveOwnInformation.parse(each)).toEqual(each)
})

test('its addresses and numbers belong to nobody', () => {
  for (const { kind, where } of ownInformation.flatMap(({ lines }) => lines)) {
    expect((kind === 'web' ? isWebAddress : isPhoneNumber)(where)).toBe(true)
    expect(where).toMatch(/^https:\/\/dekade\.example\/|^085 000 00/)
  }
})
