import type { Transaction } from '@samen/db/transaction'
import {
  type Answer,
  type AnswerPlace,
  type Question,
  type Questionnaire,
  samePlace,
  summarise,
  wordingKey,
} from '@samen/questionnaire/domain'
import type { Platform } from '../../platform.ts'
import { openDraft as openSealed } from '../../vault/own-parts.ts'
import { clientKeys } from './client-keys.ts'
import { type DraftContent, draftRow } from './draft-content.ts'
import { languageOf } from './language.ts'
import { openLatest } from './own-responses.ts'
import { findDraft, findVisit } from './repository.ts'
import { findEarlierParts } from './repository-parts.ts'
import type { QuestionnaireForm, Submitter } from './submitter.ts'

/** "Vorige keer: …", in the wording of then, which is the wording of now. */
export interface Previous {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly question: string
  readonly lines: readonly string[]
}

/**
 * What the client answered to this question at their latest earlier visit. Null unless the draft
 * holds an answer of today (so that it is not coloured), and unless both are the same wording of a
 * question that forms a trend. The client's own answers, whatever their sharing level.
 */
export async function previousAnswer(
  platform: Platform,
  who: Submitter,
  form: QuestionnaireForm,
  place: AnswerPlace,
  tx: Transaction,
): Promise<Previous | null> {
  const visit = await findVisit(who, tx)
  const draft = await findDraft(who, form, tx)
  if (visit === null || draft === null) return null
  const keys = await clientKeys(platform, who, tx)
  const row = draftRow(who.visitId, draft.questionnaireId)
  // Sealed by openDraft or saveDraft, in this shape; GCM says that it is still what we sealed.
  const { answers } = openSealed(keys, row, draft.sealed) as DraftContent
  if (!answers.some((answer) => samePlace(answer, place) && 'value' in answer)) return null
  const now = await asked(platform, draft.questionnaireId, draft.questionnaireVersion, place, tx)
  if (now === null) return null

  const earlier = openLatest(keys, await findEarlierParts(who, visit.startsAt, tx))
  const latest = earlier.filter((response) => response.visitId === earlier.at(-1)?.visitId)
  for (const { questionnaireId, questionnaireVersion, day, answers: then } of latest) {
    const before = await asked(platform, questionnaireId, questionnaireVersion, place, tx)
    const answer = then.find((one) => samePlace(one, place))
    if (before === null || answer === undefined || wordingKey(before) !== wordingKey(now)) continue
    const language = languageOf(visit.language)
    const lines = linesOf(before, answer, language)
    if (lines.length > 0) return { day, question: before.text[language], lines }
  }
  return null
}

function linesOf(question: Question, answer: Answer, language: 'nl' | 'en'): readonly string[] {
  return 'value' in answer ? summarise(question, answer.value, language) : []
}

/** The question at this place, when it forms a trend. */
async function asked(
  platform: Platform,
  questionnaireId: string,
  version: number,
  { concept }: AnswerPlace,
  tx: Transaction,
): Promise<Question | null> {
  const found = await platform.questionnaires.get(questionnaireId, version, tx)
  const question = found === null ? undefined : questionIn(found.published.definition, concept)
  return question?.trend === true ? question : null
}

const questionIn = (definition: Questionnaire, concept: string): Question | undefined =>
  definition.sections
    .flatMap((section) => section.items)
    .flatMap((item) => (item.kind === 'group' ? item.questions : [item]))
    .find((question) => question.concept === concept)
