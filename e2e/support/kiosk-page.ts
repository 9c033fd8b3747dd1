import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type OpenedPage, openPage } from './browser.ts'
import type { World } from './world.ts'

export const portrait = { width: 810, height: 1080 }

/** A waiting-room screen as a client meets it: told in what they tap and read. */
export class KioskPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly complaints: readonly string[]
  readonly #world: World

  private constructor(opened: OpenedPage, world: World) {
    this.page = opened.page
    this.context = opened.context
    this.complaints = opened.complaints
    this.#world = world
    this.page.setDefaultTimeout(10_000)
  }

  /** A screen that is enrolled and shows the start. */
  static async enrolled(browser: Browser, world: World, viewport = portrait): Promise<KioskPage> {
    const kiosk = new KioskPage(await openPage(browser, viewport), world)
    const { page } = kiosk
    await page.goto(await world.enrolmentLink())
    await page.getByLabel('Naam van dit scherm').fill('Wachtruimte')
    await kiosk.press('Inschrijven')
    await kiosk.sees('Welkom')
    return kiosk
  }

  /** The clinician's screen, where a client who was called in early goes on. */
  static inTheRoom(page: Page, world: World): KioskPage {
    return new KioskPage({ page, context: page.context(), complaints: [] }, world)
  }

  /** The heading of the screen that is in view. */
  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor()
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click()
  }

  async choose(label: string | RegExp): Promise<void> {
    await this.page.getByLabel(label, { exact: typeof label === 'string' }).click()
  }

  async write(words: string): Promise<void> {
    await this.page.getByRole('textbox').first().fill(words)
  }

  async typeCode(code: string): Promise<void> {
    for (const digit of code) await this.press(digit)
    await this.press('Verder')
  }

  /** Types the code, and says "that is me". */
  async isKnown(code: string, name: string): Promise<void> {
    await this.typeCode(code)
    await this.sees(`Ben jij ${name}?`)
    await this.press('Ja')
    await this.sees('Wie ziet wat?')
  }

  /** From the start to the choice of form. */
  async arrive(visitId: string, name: string): Promise<void> {
    await this.press('Beginnen')
    await this.isKnown(await this.#world.code(visitId), name)
    await this.press('Verder')
    await this.sees('Wat past vandaag bij je?')
  }

  /** Skips what is asked, until this heading. */
  async skipUntil(heading: RegExp): Promise<void> {
    for (;;) {
      const title = await this.page.locator('main:visible h1').innerText()
      if (heading.test(title.replaceAll(/\s+/g, ' '))) return
      // "Nee, verder" stands where more is offered instead of asked.
      await this.press(/^(Sla over|Nee, verder)$/)
      await this.page.waitForFunction(
        (before) => document.querySelector('main h1')?.textContent !== before,
        title,
      )
    }
  }

  /** On a scale question: this number, and on. */
  async rate(heading: RegExp, number: number): Promise<void> {
    await this.sees(heading)
    await this.choose(`${number}`)
    await this.press('Verder')
  }

  /** From the choice of form to the first question of the full one, answered with these words. */
  async beginFullForm(words: string): Promise<void> {
    await this.press(/^Mijn voorbereiding/)
    await this.sees(/goed gegaan/)
    await this.write(words)
  }

  /** Stops with what there is: what to talk about is asked still. */
  async stopForGoals(): Promise<void> {
    await this.press('Stoppen')
    await this.press(/^Stoppen en inleveren/)
    await this.sees(/^Waar wil je over praten/)
  }

  /** From there to the overview. */
  async toOverview(): Promise<void> {
    await this.press('Verder')
    await this.sees(/^Dit ziet Anna straks/)
  }

  /** From the overview. */
  async handIn(): Promise<void> {
    await this.press('Ja, inleveren')
    await this.sees('Dank je wel')
  }

  /** Stops with what there is, says what to talk about, and hands in. */
  async stopAndHandIn(goals: readonly RegExp[]): Promise<void> {
    await this.stopForGoals()
    for (const goal of goals) await this.press(goal)
    await this.toOverview()
    await this.handIn()
    await this.press('Klaar')
    await this.sees('Welkom')
  }

  /** The server has said that everything is kept. */
  async isSaved(): Promise<void> {
    await this.page.locator('.saving[data-state=saved]').first().waitFor()
  }

  /** The whole easy form, and handed in; `feeling` is the answer to its first question. */
  async handInEasyForm(feeling: string): Promise<void> {
    await this.press(/^Vier vragen/)
    await this.sees('Hoe gaat het met je?')
    await this.choose(feeling)
    for (const question of [
      'Wat gaat goed?',
      'Wil je iets veranderen?',
      'Wat heb je nodig?',
      'Waar wil je over praten?',
      /ervaringsdeskundige/,
    ]) {
      await this.press('Verder')
      await this.sees(question)
    }
    await this.toOverview()
    await this.handIn()
  }

  /** Lets every call but the page's own files fail, as a pulled cable does; and plugs it in again. */
  async unplug(): Promise<void> {
    await this.context.route('**/api/**', (route) => route.abort('connectionfailed'))
  }
  async plugIn(): Promise<void> {
    await this.context.unroute('**/api/**')
  }

  close(): Promise<void> {
    return this.context.close()
  }
}
