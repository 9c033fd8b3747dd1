import type { Text } from '@samen/questionnaire/domain'

/** One text in Dutch and English, side by side: long pieces stay readable. */
export function says(nl: string, en: string): Text {
  return { nl, en }
}
