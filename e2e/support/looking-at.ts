import { picture } from './browser.ts'
import { accessibilityProblems, overflowAtTwice, targetsUnder } from './inspect.ts'
import type { KioskPage } from './kiosk-page.ts'

/** Looks at the screen as it is: every rule of access, room for a finger, twice the text. */
export function lookingAt(kiosk: KioskPage, folder: string) {
  let screens = 0
  const problems: string[] = []
  return {
    problems,
    async look(name: string) {
      screens += 1
      const { page } = kiosk
      await picture(page, `${folder}-${String(screens).padStart(2, '0')}-${name}`)
      const found = [
        ...(await accessibilityProblems(page)),
        ...(await targetsUnder(page, 60)),
        ...((await overflowAtTwice(page)) > 0 ? ['wider than the screen at twice the text'] : []),
      ]
      problems.push(...found.map((problem) => `${name}: ${problem}`))
    },
  }
}
