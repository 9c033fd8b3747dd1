import { ownInformationTexts } from '@samen/i18n/own-information'
import { describe, expect, test } from 'vitest'
import {
  draftOf,
  emptyLine,
  fieldId,
  type InformationDraft,
  problemsFrom,
  problemsOf,
  toldBy,
} from './information-draft.ts'

const texts = ownInformationTexts.nl
const nothing = draftOf(undefined)
const withLine = (line: Partial<InformationDraft['lines'][number]>): InformationDraft => ({
  ...nothing,
  lines: [{ ...emptyLine, title: { nl: 'Inloop', en: '' }, ...line }],
})

describe('what an administrator types', () => {
  test('is sent without the spaces around it; what is empty is not there', () => {
    const typed = { text: { nl: ' Kom gerust. ', en: ' ' }, lines: [] }
    expect(toldBy(typed)).toEqual({ text: { nl: 'Kom gerust.', en: null }, lines: [] })
    expect(toldBy(nothing)).toEqual({ text: null, lines: [] })
  })

  test('comes back into the fields as it was told', () => {
    const told = toldBy(withLine({ where: '113' }))
    expect(toldBy(draftOf(told))).toEqual(told)
  })

  test.each([
    ['nothing at all', nothing, []],
    ['English without Dutch', { text: { nl: '', en: 'Come in.' }, lines: [] }, [fieldId.text]],
    ['too much', { text: { nl: 'x'.repeat(601), en: '' }, lines: [] }, [fieldId.text]],
    ['a number', withLine({ where: '085 000 0001' }), []],
    ['an address as a number', withLine({ where: 'https://dekade.example' }), [fieldId.where(0)]],
    ['an address', withLine({ kind: 'web', where: 'https://dekade.example' }), []],
    ['half an address', withLine({ kind: 'web', where: 'dekade.example' }), [fieldId.where(0)]],
    [
      'a line without words',
      withLine({ where: '113', title: { nl: '', en: 'Help' } }),
      [fieldId.title(0)],
    ],
    ['an empty line', { ...nothing, lines: [emptyLine] }, [fieldId.title(0), fieldId.where(0)]],
  ])('%s: the fields that have to be mended', (_what, draft, ids) => {
    expect(Object.keys(problemsOf(draft, texts))).toEqual(ids)
  })
})

test('what only the server refused stands at its field', () => {
  const places = ['text.nl', 'lines[1].title.en', 'lines[0].where']
  const refused = places.map((place) => ({ place, reason: 'wrong-format' }))
  expect(problemsFrom(refused, texts)).toEqual({
    [fieldId.text]: texts.unsafe,
    [fieldId.titleEnglish(1)]: texts.unsafe,
    [fieldId.where(0)]: texts.unsafe,
  })
  expect(problemsFrom([{ place: 'subject', reason: 'unknown-value' }], texts)).toBeUndefined()
})
