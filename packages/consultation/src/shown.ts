import { placeKey, summarise } from '@samen/questionnaire/domain'
import type { AnswerPlace, Language } from '@samen/questionnaire/domain'
import type { Asked } from './asked.ts'
import { instanceName } from './name.ts'
import type { Names } from './name.ts'
import type { SharedResponse } from './response.ts'
import type { Said } from './said.ts'
import type { ShownAnswer } from './view.ts'

/** What showing needs beside the answer: the reader's language, and names from shared lists. */
export interface Reading {
  readonly language: Language
  readonly names: Names
}

/** The lines a clinician reads: the client's own words stand in them verbatim. */
export function linesOf({ asked, answer }: Said, { language }: Reading): readonly string[] {
  return summarise(asked.question, answer.value, language)
}

/** The words of the step, or the number where only the ends have words. */
export function stepLabel({ asked: { question }, answer }: Said, { language }: Reading): string {
  const value = Number(answer.value)
  const step = question.kind === 'scale' ? question.steps?.[value - question.min] : undefined
  return step?.text[language] ?? String(value)
}

/** An answer in the wording of its own version. */
export function showAnswer(said: Said, reading: Reading): ShownAnswer {
  return {
    key: placeKey(said.answer),
    topic: topicOf(said.answer, said.asked, said.response, reading),
    question: questionOf(said.answer, said.asked, said.response, reading),
    lines: linesOf(said, reading),
    ...noteOf(said),
  }
}

/** A topic the client wants to tell: what was answered is not known here. */
export function showTopic(
  place: AnswerPlace,
  asked: Asked,
  response: SharedResponse,
  reading: Reading,
): ShownAnswer {
  return {
    key: placeKey(place),
    topic: topicOf(place, asked, response, reading),
    question: questionOf(place, asked, response, reading),
    lines: [],
    discuss: true,
  }
}

export function noteOf({ answer }: Said): { readonly note?: string } {
  return answer.note === undefined ? {} : { note: answer.note }
}

/** "Slapen", or inside a repeat "Wonen · Tevreden". */
export function topicOf(
  place: AnswerPlace,
  asked: Asked,
  response: SharedResponse,
  reading: Reading,
): string {
  const topic = asked.question.topic[reading.language]
  const name = instanceName(place, asked, response, reading.names, reading.language)
  return name === undefined ? topic : `${name} · ${topic}`
}

function questionOf(
  place: AnswerPlace,
  asked: Asked,
  response: SharedResponse,
  reading: Reading,
): string {
  const text = asked.question.text[reading.language]
  if (!text.includes('{name}')) return text
  const name = instanceName(place, asked, response, reading.names, reading.language)
  return text.replaceAll('{name}', () => name ?? '…')
}

/** Whether the place stands in a repeat whose name nobody shared. */
export function isNameless(said: Said, { names, language }: Reading): boolean {
  const { answer, asked, response } = said
  return (
    answer.instance !== undefined &&
    instanceName(answer, asked, response, names, language) === undefined
  )
}
