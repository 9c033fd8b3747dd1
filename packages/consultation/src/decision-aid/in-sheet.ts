import type { Language, Text } from '@samen/questionnaire/domain'
import type { Guidance } from '../decision/decision.ts'
import type { ShownAnswer } from '../view.ts'
import { aidConcept } from './aid-concept.ts'
import type { AidOption, DecisionAid } from './decision-aid.ts'
import { aidWords, join, placeWords } from './questionnaire-words.ts'

/** An answer to the aid's questionnaire that the clinician may read: shared, or opened in the room. */
export type AidAnswer = Pick<ShownAnswer, 'key' | 'lines'>

/** What an aid brings to a decision sheet. The client says what of it is taken over. */
export interface AidInSheet {
  /** What matters to the client, a line each. */
  readonly matters: string
  /** What the client thought of it: each question with its answer. */
  readonly experience: string
  /** What the aid says is known, with where it stands; at most one per option and thing. */
  readonly guidance: readonly Guidance[]
}

/** Lays what a client answered beside an aid into the words of a sheet; nothing answered gives ''. */
export function aidInSheet(
  { definition: aid, version }: { readonly definition: DecisionAid; readonly version: number },
  answers: readonly AidAnswer[],
  language: Language,
): AidInSheet {
  const said = new Map(answers.map((answer) => [answer.key, answer.lines.join('\n').trim()]))
  const at = (...place: Parameters<typeof aidConcept>) => said.get(aidConcept(...place)) ?? ''
  const values = aid.values.map(({ code, one, other }) => {
    const chosen = at(aid, 'value', code)
    const isBoth = chosen === placeWords.both[language]
    const place = isBoth ? `${chosen}: ${join(one, ' / ', other)[language]}` : chosen
    return lines([place, at(aid, 'words', code)])
  })
  const questions = aid.questions.map(({ code, text }) =>
    withHeading(text, at(aid, 'question', code), language),
  )
  const leaning = withHeading(aidWords.leaning, at(aid, 'leaning'), language)
  return {
    matters: lines(values),
    experience: lines([...questions, leaning]),
    guidance: aid.options.flatMap((option) => known(aid, version, option, language)),
  }
}

function withHeading(question: Text, answer: string, language: Language): string {
  return answer === '' ? '' : `${question[language]}\n${answer}`
}

function known(
  aid: DecisionAid,
  version: number,
  option: AidOption,
  language: Language,
): readonly Guidance[] {
  return option.known.map(({ text, sources }) => {
    const cited = aid.sources
      .filter(({ code }) => sources.includes(code))
      .map(({ title, year, where }) => `${title} (${year}), ${where}`)
    return {
      text: `${option.text[language]}: ${text[language]}`,
      source: [`${aidWords.title[language]} “${aid.title[language]}”`, ...cited].join('; '),
      date: aid.date,
      aid: { id: aid.id, version },
    }
  })
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}
