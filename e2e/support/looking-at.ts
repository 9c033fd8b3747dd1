import { picture } from './browser.ts'
import { accessibilityProblems, overflowAtTwice, targetsUnder } from './inspect.ts'
import type { KioskPage } from './kiosk-page.ts'

/** The screens of a waiting room. */
export const kioskScreens = [
  { name: 'portrait', width: 810, height: 1080 },
  { name: 'tall', width: 1080, height: 1920 },
  { name: 'landscape', width: 1280, height: 800 },
] as const

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
