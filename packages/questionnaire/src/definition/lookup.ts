import type { Condition } from './condition.ts'
import type { Group, Question, Questionnaire, Section } from './questionnaire.ts'

/** Where a concept is asked. */
export interface Asked {
  readonly question: Question
  readonly section: Section
  readonly group: Group | null
  /** The group is asked once per instance, so its answers carry one. */
  readonly repeated: boolean
  /** Concepts that decide whether it is asked at all: a condition on it or around it, a repeat. */
  readonly dependsOn: readonly string[]
}
/** By concept, in the order of the questionnaire. A map: concepts come from outside. */
export type Lookup = ReadonlyMap<string, Asked>

const prepared = new WeakMap<Questionnaire, Lookup>()

/** Made once per definition and remembered as long as the definition lives. */
export function lookUp(definition: Questionnaire): Lookup {
  const known = prepared.get(definition)
  if (known) return known
  const lookup = prepare(definition)
  prepared.set(definition, lookup)
  return lookup
}

function prepare(definition: Questionnaire): Lookup {
  const lookup = new Map<string, Asked>()
  for (const section of definition.sections) {
    for (const item of section.items) {
      const group = item.kind === 'group' ? item : null
      for (const question of item.kind === 'group' ? item.questions : [item]) {
        const around = [section.visible, group?.visible, question.visible]
        const over = group?.over && 'concept' in group.over ? [group.over.concept] : []
        const dependsOn = [...new Set([...around.flatMap(conceptsOf), ...over])]
        const repeated = group?.over !== undefined
        lookup.set(question.concept, { question, section, group, repeated, dependsOn })
      }
    }
  }
  return lookup
}

/** Every concept that a condition names. */
export function conceptsOf(condition: Condition | undefined): readonly string[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(conceptsOf)
  if ('any' in condition) return condition.any.flatMap(conceptsOf)
  if ('not' in condition) return conceptsOf(condition.not)
  return ['answered' in condition ? condition.answered : condition.concept]
}
