import { describe, expect, test } from 'vitest'
import { decisionAids } from '../decision-aids.ts'
import { textsOfAid } from '../testing/aid-texts.ts'
import { medicineAid } from './medicine.ts'

const winners = {
  nl: /(het|de) beste|beter dan|aanra(d|a)|raden we|advies|adviseren|verstandig|kies voor|goede raad/iu,
  en: /\b(the|is|are) best\b|better than|recommend|advice|advise|\bwise\b|choose the/iu,
}
const amounts = /\p{Nd}|\bmg\b|milligram|\bpillen\b|\bpills\b/iu

describe.each(decisionAids)('$id', (aid) => {
  const texts = textsOfAid(aid)

  test.each(aid.languages)('names no winner and gives no advice (%s)', (language) => {
    expect(texts.filter(({ text }) => winners[language].test(text[language]))).toEqual([])
  })

  test('names no amounts', () => {
    // What it says about itself names its language level: B1.
    const aboutItself = `${aid.id} about`
    expect(
      texts
        .filter(({ place }) => !place.startsWith(aboutItself))
        .filter(({ text }) => aid.languages.some((language) => amounts.test(text[language]))),
    ).toEqual([])
  })

  test('can leave all as it is, and can leave the choice open', () => {
    expect(aid.options.map(({ code }) => code).slice(-2)).toEqual(['no-change', 'not-now'])
  })

  test('says of what it stands on only what can be looked up', () => {
    expect(aid.sources.every(({ title, where }) => title !== '' && where !== '')).toBe(true)
    expect(aid.readMore.every(({ where }) => where.startsWith('https://'))).toBe(true)
  })
})

test('the aid about medicines says with whom to talk before stopping', () => {
  const { situation } = medicineAid
  expect(
    situation.some(({ nl }) => /stoppen bespreek je eerst met je arts of apotheker/u.test(nl)),
  ).toBe(true)
  expect(situation.some(({ en }) => /doctor or pharmacist first .*stopping/u.test(en))).toBe(true)
})
