import type { Condition } from '../definition/condition.ts'
import type {
  Group,
  Option,
  Question,
  QuestionBase,
  Questionnaire,
  ScaleQuestion,
  Section,
} from '../definition/questionnaire.ts'
import type { Text } from '../definition/text.ts'

// Short ways to write a questionnaire in a test. Every text says its own code, in both languages.

export function both(words: string): Text {
  return { nl: `${words} (nl)`, en: `${words} (en)` }
}

type More = Partial<Omit<QuestionBase, 'concept'>>

export function base(concept: string, more: More = {}): QuestionBase {
  return {
    concept,
    text: both(`${concept}?`),
    why: both('why'),
    topic: both(concept),
    sharing: 'shared',
    ...more,
  }
}
export function tenScale(concept: string, more: More = {}): ScaleQuestion {
  return {
    ...base(concept, more),
    kind: 'scale',
    min: 0,
    max: 10,
    low: both('low'),
    high: both('high'),
    better: 'high',
  }
}
export function text(concept: string, more: More = {}): Question {
  return { ...base(concept, more), kind: 'short-text' }
}
export function yesNo(concept: string, more: More = {}): Question {
  return { ...base(concept, more), kind: 'yes-no' }
}
export function statement(concept: string, more: More = {}): Question {
  return { ...base(concept, more), kind: 'statement' }
}
export function options(...codes: readonly string[]): readonly Option[] {
  return codes.map((code) => ({ code, text: both(code) }))
}
export function group(
  code: string,
  questions: readonly Question[],
  more: Partial<Omit<Group, 'code' | 'questions'>> = {},
): Group {
  const title = more.over ? { nl: '{name}', en: '{name}' } : both(code)
  return { kind: 'group', code, title, questions, ...more }
}
export function section(
  code: string,
  items: readonly (Question | Group)[],
  visible?: Condition,
): Section {
  return { code, title: both(code), items, ...(visible ? { visible } : {}) }
}
export function questionnaire(...sections: readonly Section[]): Questionnaire {
  return {
    id: 'small',
    languages: ['nl', 'en'],
    title: both('small'),
    introduction: both('introduction'),
    form: 'full',
    sections,
  }
}

/** One section with these items. */
export function withItems(...items: readonly (Question | Group)[]): Questionnaire {
  return questionnaire(section('one', items))
}
