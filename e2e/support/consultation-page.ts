import type { Browser, Locator, Page } from 'playwright-core'
import { signedIn } from './staff.ts'
import { expectSound } from './sound.ts'
import type { World } from './world.ts'

/** The screen that Sam and Anna share, as they meet it: told in what they press and read. */
export class ConsultationPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Anna has signed in, and sees who comes today. */
  static async ofAnna(
    browser: Browser,
    world: World,
    viewport?: { width: number; height: number },
  ): Promise<ConsultationPage> {
    return new ConsultationPage(await signedIn(browser, world, 'anna', viewport))
  }

  /** From the list of today to the conversation with this client; who came along is asked. */
  async open(name: string): Promise<void> {
    await this.page.getByRole('link', { name: new RegExp(name) }).click()
    await this.page.getByRole('heading', { name: `Gesprek met ${name}` }).waitFor()
  }

  /** The same, and nobody came along: everything may be open. */
  async openAlone(name: string): Promise<void> {
    await this.open(name)
    await this.press('Nee')
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click()
  }

  async follow(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click()
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name })
  }

  group(name: string | RegExp): Locator {
    return this.page.getByRole('group', { name })
  }

  /** The server has said that everything is kept. */
  async isSaved(): Promise<void> {
    await this.page.getByText('Alles is bewaard').waitFor()
  }

  async backToConversation(): Promise<void> {
    await this.follow('Terug naar het gesprek')
  }

  /** The digits of the slip, typed by the client. */
  async typeDigits(code: string): Promise<void> {
    const dialog = this.page.getByRole('dialog')
    for (const digit of code) await dialog.getByRole('button', { name: digit, exact: true }).click()
  }

  /** The client says yes here and now, with the digits of the slip. */
  async clientConfirms(code: string): Promise<void> {
    await this.press(/^Hier, nu/)
    const dialog = this.page.getByRole('dialog')
    await this.typeDigits(code)
    await dialog.getByRole('button', { name: 'Ja, dit klopt' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  /** The client, then Anna. */
  async bothConfirm(code: string): Promise<void> {
    await this.clientConfirms(code)
    await this.press('Ik, Anna, bevestig dit')
    await this.page.getByText('Bevestigd', { exact: true }).waitFor()
  }

  /** Accessible and not wider than the screen, on every screen and with letters twice as large. */
  isSound(what: string, pictures?: string): Promise<void> {
    return expectSound(this.page, what, pictures)
  }

  close(): Promise<void> {
    return this.page.context().close()
  }
}

/** Words on one line, as they are read. */
export const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
