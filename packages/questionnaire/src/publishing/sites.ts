import type { Condition } from '../definition/condition.ts'
import type { Group, Question, Questionnaire, Section } from '../definition/questionnaire.ts'

/** A question and where it stands. */
export interface Site {
  readonly place: string
  readonly question: Question
  readonly section: Section
  readonly sectionPlace: string
  readonly group: Group | null
  readonly groupPlace: string | null
}

/** Every question, in order: a later one has a higher index. */
export function sitesOf(definition: Questionnaire): readonly Site[] {
  return definition.sections.flatMap((section, s) =>
    section.items.flatMap((item, i): Site[] => {
      const sectionPlace = `sections[${s}]`
      const place = `${sectionPlace}.items[${i}]`
      const around = { section, sectionPlace }
      if (item.kind !== 'group') {
        return [{ ...around, place, question: item, group: null, groupPlace: null }]
      }
      return item.questions.map((question, q) => ({
        ...around,
        place: `${place}.questions[${q}]`,
        question,
        group: item,
        groupPlace: place,
      }))
    }),
  )
}

/** Something with a condition, and the questions that the condition decides over. */
export interface Conditional {
  readonly place: string
  readonly condition: Condition
  /** The group whose own answers the condition sees; only a question's condition sees any. */
  readonly group: Group | null
  /** Index of the first question it decides over: it may name the ones before. */
  readonly first: number
  readonly decides: readonly Question[]
}

export function conditionalsOf(sites: readonly Site[]): readonly Conditional[] {
  return sites.flatMap((site, first) => {
    const { section, sectionPlace, group, groupPlace, question } = site
    const before = sites[first - 1]
    const found: Conditional[] = []
    const inSection = sites.filter((one) => one.section === section)
    const inGroup = sites.filter((one) => one.group === group)
    if (before?.section !== section) {
      found.push(...conditional(section, sectionPlace, null, first, inSection))
    }
    if (group && groupPlace && before?.group !== group) {
      found.push(...conditional(group, groupPlace, null, first, inGroup))
    }
    return [...found, ...conditional(question, site.place, group, first, [site])]
  })
}

function conditional(
  { visible }: { readonly visible?: Condition },
  place: string,
  group: Group | null,
  first: number,
  sites: readonly Site[],
): readonly Conditional[] {
  if (!visible) return []
  const decides = sites.map(({ question }) => question)
  return [{ place: `${place}.visible`, condition: visible, group, first, decides }]
}
