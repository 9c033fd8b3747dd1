import { expect, test } from 'vitest'
import { myRights } from '../rights.ts'

test('every right stands on a law, and every law is used', () => {
  const cited = new Set(myRights.rights.flatMap(({ sources }) => sources))
  expect(myRights.rights.filter(({ sources }) => sources.length === 0)).toEqual([])
  expect([...cited].toSorted()).toEqual(myRights.sources.map(({ code }) => code).toSorted())
})

test('a right stands once', () => {
  const codes = myRights.rights.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})

test('the rights a client asks about most are there', () => {
  expect(myRights.rights.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      'information',
      'consent',
      'second-opinion',
      'companion',
      'record',
      'complaint',
      'compulsory-care',
    ]),
  )
})

test('the text is read again', () => {
  expect(myRights.nextUpdate > myRights.date).toBe(true)
})
