import type { Answer, AnswerPlace, Questionnaire, Value } from '@samen/questionnaire/domain'
import { consult } from '../consult.ts'
import { decisionAidQuestionnaire } from '../decision-aid/questionnaire.ts'
import { smallDecisionAid } from '../decision-aid/testing/small-decision-aid.ts'
import type { SharedResponse } from '../response.ts'
import type { Consultation } from '../view.ts'
import { easyForm, fullForm } from './questionnaire.ts'

/** What a client shared: values per place (`concept` or `concept@instance`). */
export type Words = Readonly<Record<string, Value>>

interface Preparing {
  /** Day of the visit; the same day is the same visit. */
  readonly day: string
  readonly says: Words
  /** `extra` asks the same as `full`, in the same words. */
  readonly form?: 'full' | 'easy' | 'extra' | 'keuzehulp-small' | 'after'
  readonly wording?: number
  readonly version?: number
  readonly wantsToTell?: readonly string[]
  readonly notes?: Readonly<Record<string, string>>
  readonly labels?: Readonly<Record<string, string>>
}

const forms: Readonly<Record<string, Questionnaire>> = {
  'full 1': fullForm(),
  'full 2': fullForm('Hoe was je nacht?'),
  'easy 1': easyForm,
  'extra 1': { ...fullForm(), id: 'extra' },
  'keuzehulp-small 1': decisionAidQuestionnaire(smallDecisionAid),
  'after 1': { ...easyForm, id: 'after', form: 'after' },
}

export function questionnaire(id: string, version: number): Questionnaire {
  const form = forms[`${id} ${version}`]
  if (form === undefined) throw new Error(`no ${id} ${version} in the story`)
  return form
}

/** One handed-in version, shared part only. */
export function preparation(told: Preparing): SharedResponse {
  const { day, says, form = 'full', wording = 1, version = 1, notes = {}, labels = {} } = told
  const hour = String(8 + version).padStart(2, '0')
  return {
    visitId: `visit-${day}`,
    day,
    questionnaireId: form,
    questionnaireVersion: wording,
    version,
    submittedAt: `${day}T${hour}:00:00.000Z`,
    language: 'nl',
    answers: Object.entries(says).map(([key, value]) => answer(key, value, notes[key])),
    topics: (told.wantsToTell ?? []).map(place),
    labels,
    assistance: version > 1 ? [{ name: 'Noor', kind: 'read_aloud' }] : [],
  }
}

/** The consultation about the visit of `day`; the latest preparation when no day is given. */
export function consultation(responses: readonly SharedResponse[], day?: string): Consultation {
  const current = day === undefined ? null : { visitId: `visit-${day}` }
  return consult({ responses, questionnaire, current, language: 'nl' })
}

function answer(key: string, value: Value, note: string | undefined): Answer {
  return { ...place(key), value, sharing: 'shared', ...(note === undefined ? {} : { note }) }
}

function place(key: string): AnswerPlace {
  const [concept = '', instance] = key.split('@')
  return instance === undefined ? { concept } : { concept, instance }
}
