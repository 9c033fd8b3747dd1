import { isPhoneNumber, isWebAddress, ownInformationLimits } from '@samen/content/own-information'
import type { OwnInformationTexts } from '@samen/i18n/own-information'
import type { RefusedField } from '../shared/http-error.ts'
import type { Problems } from '../staff/form.tsx'
import type { InformationToSave } from '../staff/shapes.ts'

// What an administrator is typing about one subject, before it is saved.

/** Both languages as they stand in their fields. */
export interface Words {
  readonly nl: string
  readonly en: string
}
export interface DraftLine {
  readonly kind: 'web' | 'phone'
  readonly title: Words
  readonly where: string
}
export interface InformationDraft {
  readonly text: Words
  readonly lines: readonly DraftLine[]
}
type Told = Omit<InformationToSave, 'subject'>

export const emptyLine: DraftLine = { kind: 'phone', title: { nl: '', en: '' }, where: '' }

/** The ids of the fields; an error summary links to them. */
export const fieldId = {
  text: 'own-text',
  textEnglish: 'own-text-en',
  title: (index: number) => `own-line-${index}-title`,
  titleEnglish: (index: number) => `own-line-${index}-title-en`,
  where: (index: number) => `own-line-${index}-where`,
}

export function draftOf(told: Told | undefined): InformationDraft {
  const words = (from: { nl: string; en: string | null } | null | undefined): Words => ({
    nl: from?.nl ?? '',
    en: from?.en ?? '',
  })
  const lines = told?.lines ?? []
  return {
    text: words(told?.text),
    lines: lines.map(({ kind, title, where }) => ({ kind, title: words(title), where })),
  }
}

/** As it is sent: what is empty in both languages is not there. */
export function toldBy({ text, lines }: InformationDraft): Told {
  const trimmed = ({ nl, en }: Words) => ({
    nl: nl.trim(),
    en: en.trim() === '' ? null : en.trim(),
  })
  return {
    text: text.nl.trim() === '' ? null : trimmed(text),
    lines: lines.map(({ kind, title, where }) => ({
      ...{ kind, title: trimmed(title), where: where.trim() },
    })),
  }
}

/** What has to be mended before it is sent, by the field's id. */
export function problemsOf(
  { text, lines }: InformationDraft,
  texts: OwnInformationTexts,
): Problems {
  const most = ownInformationLimits
  const tooLong = (id: string, words: string, longest: number) =>
    words.trim().length > longest ? { [id]: texts.tooLong(longest) } : {}
  const line = ({ kind, title, where }: DraftLine, index: number): Problems => ({
    ...tooLong(fieldId.title(index), title.nl, most.title),
    ...(title.nl.trim() === '' && { [fieldId.title(index)]: texts.needsTitle }),
    ...tooLong(fieldId.titleEnglish(index), title.en, most.title),
    ...(kind === 'web' && !isWebAddress(where.trim()) && { [fieldId.where(index)]: texts.badWeb }),
    ...(kind === 'phone' &&
      !isPhoneNumber(where.trim()) && { [fieldId.where(index)]: texts.badPhone }),
    ...tooLong(fieldId.where(index), where, most.where),
  })
  return Object.assign(
    {
      ...tooLong(fieldId.text, text.nl, most.text),
      ...(text.nl.trim() === '' && text.en.trim() !== '' && { [fieldId.text]: texts.needsDutch }),
      ...tooLong(fieldId.textEnglish, text.en, most.text),
    },
    ...lines.map(line),
  )
}

/** What the server refused all the same: a character that nobody sees. */
export function problemsFrom(
  refused: readonly RefusedField[],
  texts: OwnInformationTexts,
): Problems | undefined {
  const found = refused.flatMap(({ place }) => {
    const id = idOf(place)
    return id === undefined ? [] : [[id, texts.unsafe]]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

function idOf(place: string): string | undefined {
  if (place === 'text.nl') return fieldId.text
  if (place === 'text.en') return fieldId.textEnglish
  const [, number, rest] = /^lines\[(\d+)\]\.(.+)$/.exec(place) ?? []
  if (rest === 'title.nl') return fieldId.title(Number(number))
  if (rest === 'title.en') return fieldId.titleEnglish(Number(number))
  return rest === 'where' ? fieldId.where(Number(number)) : undefined
}
