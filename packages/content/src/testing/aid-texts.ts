import type { AidOption, AidPlace, DecisionAid } from '@samen/consultation/decision-aid'
import type { Text } from '@samen/questionnaire/domain'
import type { RightsPage } from '../rights.ts'
import type { PlacedText, Role } from './texts.ts'

/** Every text of a decision aid that a client can read; citations are names, and left out. */
export function textsOfAid(aid: DecisionAid): readonly PlacedText[] {
  const { id } = aid
  return [
    ...placed(`${id} title`, 'label', [aid.title]),
    ...placed(`${id} choice`, 'question', [aid.choice]),
    ...placed(`${id} situation`, 'explanation', aid.situation),
    ...placed(`${id} when`, 'explanation', aid.when),
    ...placed(`${id} about`, 'explanation', aboutOf(aid)),
    ...aid.options.flatMap((option) => textsOfOption(option, `${id} ${option.code}`)),
    ...aid.values.flatMap(({ code, one, other }) => placed(`${id} ${code}`, 'label', [one, other])),
    ...aid.questions.flatMap(({ code, text }) => placed(`${id} ${code}`, 'question', [text])),
    ...aid.involve.flatMap(({ code, text, what }) => [
      ...placed(`${id} ${code}`, 'label', [text]),
      ...placed(`${id} ${code} what`, 'explanation', [what]),
    ]),
    ...textsOfPlaces(aid.readMore, id),
  ]
}

function aboutOf(aid: DecisionAid): readonly Text[] {
  const { chances, test } = aid
  return [
    aid.audience,
    aid.updatePolicy,
    aid.paidBy,
    aid.interests,
    aid.makers,
    aid.development,
    aid.readingLevel.text,
    chances.text,
    ...(test.offered === 'none' ? [test.text] : []),
  ]
}

function textsOfOption(option: AidOption, place: string): readonly PlacedText[] {
  return [
    ...placed(place, 'label', [option.text]),
    ...placed(`${place} description`, 'explanation', [option.description]),
    ...placed(`${place} for`, 'explanation', option.for),
    ...placed(`${place} against`, 'explanation', option.against),
    ...placed(
      `${place} known`,
      'explanation',
      option.known.map(({ text }) => text),
    ),
    ...placed(`${place} unknown`, 'explanation', option.unknown),
    ...placed(`${place} experience`, 'explanation', option.experience),
  ]
}

/** Every text of the rights page; the names of laws are left out. */
export function textsOfRights(page: RightsPage): readonly PlacedText[] {
  return [
    ...placed('rights title', 'label', [page.title]),
    ...placed('rights introduction', 'explanation', page.introduction),
    ...page.rights.flatMap(({ code, title, text, how, exception }) => [
      ...placed(`rights ${code} title`, 'label', [title]),
      ...placed(`rights ${code}`, 'explanation', [...text, how, ...(exception ? [exception] : [])]),
    ]),
    ...textsOfPlaces(page.readMore, 'rights'),
  ]
}

function textsOfPlaces(places: readonly AidPlace[], of: string): readonly PlacedText[] {
  return places.flatMap(({ title, text }) => placed(`${of} ${title}`, 'explanation', [text]))
}

function placed(place: string, role: Role, texts: readonly Text[]): readonly PlacedText[] {
  return texts.map((text, index) => ({ place: `${place} ${index + 1}`, role, text }))
}
