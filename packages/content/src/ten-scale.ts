import type { ScaleQuestion, Text } from '@samen/questionnaire/domain'

type TenScale = Omit<ScaleQuestion, 'kind' | 'min' | 'max' | 'steps'>

/**
 * A scale from 0 to 10 that says in its help what both ends mean. `help` may hold a line that comes
 * before the ends; someone who listens instead of looks then hears the direction too.
 */
export function tenScale(question: TenScale): ScaleQuestion {
  return { ...question, kind: 'scale', min: 0, max: 10, help: helpWithEnds(question) }
}

function helpWithEnds({ low, high, help }: TenScale): Text {
  const nl = `0 is ${low.nl}. 10 is ${high.nl}.`
  const en = `0 is ${low.en}. 10 is ${high.en}.`
  return help ? { nl: `${help.nl} ${nl}`, en: `${help.en} ${en}` } : { nl, en }
}
