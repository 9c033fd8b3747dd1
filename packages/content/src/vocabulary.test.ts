import { describe, expect, test } from 'vitest'
import { decisionAids } from './decision-aids.ts'
import { mijnVoorbereidingEarlier, questionnaires, vierVragen } from './questionnaires.ts'
import { myRights } from './rights.ts'
import { textsOfAid, textsOfRights } from './testing/aid-texts.ts'
import { type PlacedText, type Role, sentencesOf, textsOf, wordsOf } from './testing/texts.ts'
import {
  diagnoses,
  foreign,
  formal,
  longWordsAllowed,
  never,
  officialNames,
  praiseBlameAdvice,
} from './testing/words.ts'

const texts = [
  ...[...questionnaires, mijnVoorbereidingEarlier].flatMap(textsOf),
  ...decisionAids.flatMap(textsOfAid),
  ...textsOfRights(myRights),
]

/** Words in a sentence at most: A2 for what is asked, B1 for what is explained. */
const longestSentence: Readonly<Record<Role, number>> = { question: 12, explanation: 15, label: 10 }

const placesWhere = (wrong: (text: PlacedText) => boolean): readonly string[] =>
  texts.filter(wrong).map(({ place }) => place)

const withoutNames = (text: string): string => text.replaceAll(officialNames, '')

describe.each(vierVragen.languages)('what a client reads in %s', (language) => {
  test('is there for every text', () => {
    expect(placesWhere(({ text }) => text[language].trim() === '')).toEqual([])
  })

  test.each(never[language])('never says %s', (word) => {
    expect(placesWhere(({ text }) => word.test(withoutNames(text[language])))).toEqual([])
  })

  test('names no diagnosis', () => {
    expect(placesWhere(({ text }) => diagnoses[language].test(text[language]))).toEqual([])
  })

  test('neither praises, blames nor advises', () => {
    expect(placesWhere(({ text }) => praiseBlameAdvice[language].test(text[language]))).toEqual([])
  })

  test('holds no word of the other language', () => {
    expect(
      placesWhere(({ text }) =>
        wordsOf(text[language]).some((word) => foreign[language].includes(word)),
      ),
    ).toEqual([])
  })

  test('has short sentences', () => {
    expect(
      placesWhere(({ role, text }) =>
        sentencesOf(text[language]).some((one) => wordsOf(one).length > longestSentence[role]),
      ),
    ).toEqual([])
  })

  test('does not shout', () => {
    expect(placesWhere(({ text }) => text[language].includes('!'))).toEqual([])
  })
})

const hardInDutch = ({ text }: PlacedText): boolean =>
  wordsOf(text.nl).some((word) => word.length > 14 && !longWordsAllowed.has(word))
const notAQuestion = ({ role, text }: PlacedText): boolean =>
  role === 'question' && !(text.nl.endsWith('?') && text.en.endsWith('?'))
const copied = ({ text }: PlacedText): boolean => text.nl === text.en && text.nl !== '{name}'

test('the Dutch has short words', () => {
  expect(placesWhere(hardInDutch)).toEqual([])
})

test('the Dutch says "je"', () => {
  expect(placesWhere(({ text }) => formal.test(text.nl))).toEqual([])
})

test('a question ends as a question', () => {
  expect(placesWhere(notAQuestion)).toEqual([])
})

test('both languages were written, not copied', () => {
  expect(placesWhere(copied)).toEqual([])
})
