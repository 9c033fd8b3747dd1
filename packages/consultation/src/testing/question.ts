import type { QuestionBase, ScaleQuestion, Text } from '@samen/questionnaire/domain'

export function text(nl: string): Text {
  return { nl, en: `${nl} (en)` }
}

export function base(concept: string, topic: string, question = `${topic}?`): QuestionBase {
  return {
    concept,
    topic: text(topic),
    text: text(question),
    why: text('Daarom.'),
    sharing: 'shared',
  }
}

export function scale(concept: string, topic: string, question = `${topic}?`): ScaleQuestion {
  const ends = { low: text('heel slecht'), high: text('heel goed'), better: 'high' } as const
  return { ...base(concept, topic, question), kind: 'scale', min: 0, max: 10, trend: true, ...ends }
}
