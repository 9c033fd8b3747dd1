import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from './gallery/inspect.ts'
import { serveGallery } from './gallery/served-gallery.ts'

// Every component and every kind of question, looked at by a real browser under the product's own
// content security policy.

interface Listed {
  readonly name: string
  readonly surface: string
}

let browser: Browser
let page: Page
let gallery: Awaited<ReturnType<typeof serveGallery>>
let examples: readonly Listed[]
const complaints: string[] = []

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  page = await browser.newPage({ viewport: { width: 810, height: 1080 } })
  page.on('console', (message) => {
    const favicon = message.location().url.endsWith('/favicon.ico')
    if (message.type() === 'error' && !favicon) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(gallery.url(''))
  examples = await page.$$eval('.gallery a', (links) =>
    links.map((link) => ({
      name: link.textContent ?? '',
      surface: link.getAttribute('data-surface') ?? '',
    })),
  )
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

async function open(name: string, text = 'normal') {
  await page.goto(gallery.url(name, text))
  await page.locator('h1').first().waitFor()
}

describe('every example', () => {
  // One walk for all of them; each rule then has its own test.
  const found = { axe: [] as string[], tooWide: [] as string[], tooSmall: [] as string[] }
  beforeAll(async () => {
    complaints.length = 0
    for (const { name, surface } of examples) {
      await open(name)
      const findings = await inspect(page, surface === 'kiosk')
      found.axe.push(...findings.axe.map((line) => `${name}: ${line}`))
      found.tooWide.push(...findings.tooWide.map((line) => `${name}: ${line}`))
      found.tooSmall.push(...findings.tooSmall.map((line) => `${name}: ${line}`))
    }
  }, 600_000)

  it('is drawn under a strict policy, with no complaint of the browser', () => {
    expect(examples.length).toBeGreaterThan(60)
    expect(complaints).toEqual([])
  })
  it('has nothing that axe finds, at a contrast of 7 : 1', () => {
    expect(found.axe).toEqual([])
  })
  it('fits its width with text of twice the size, also on a narrow screen', () => {
    expect(found.tooWide).toEqual([])
  })
  it('is large enough to touch at the kiosk: 60 px', () => {
    expect(found.tooSmall).toEqual([])
  })
})

describe('at the kiosk', () => {
  it('the text is at least 20 px, on a desk 18', async () => {
    await open('choice')
    expect(await rootSize()).toBe(20)
    await open('choice', 'large')
    expect(await rootSize()).toBe(25)
    await open('table')
    expect(await rootSize()).toBe(18)
  })

  it('the eleven numbers stand on one line, also upright', async () => {
    await open('scale-empty')
    const tops = await page.$$eval('.scale-number', (labels) =>
      labels.map((label) => Math.round(label.getBoundingClientRect().top)),
    )
    expect(tops).toHaveLength(11)
    expect(new Set(tops).size).toBe(1)
  })
})

describe('with the keyboard only', () => {
  it('a client chooses a number with the arrows, and nothing was chosen before', async () => {
    await open('scale-empty')
    expect(await page.locator(':checked').count()).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.locator(':checked').inputValue()).toBe('0')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(':checked').inputValue()).toBe('2')
  })

  it('a client puts things in order, and the focus goes along', async () => {
    await open('rank-empty')
    await page.getByRole('button', { name: 'Rustig zitten' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Met pauzes' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Met pauzes: eerder' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.rank-words').allTextContents()).toEqual([
      'Met pauzes',
      'Rustig zitten',
    ])
    expect(await page.getByRole('status').textContent()).toBe('Met pauzes staat nu op plaats 1.')
    expect(await focusedName()).toBe('Met pauzes: later')
  })

  it('a dialog keeps the focus in, closes with Escape and gives it back', async () => {
    await open('dialog')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Stoppen of pauze' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    await page.keyboard.press('Escape')
    expect(await focusedName()).toBe('Stoppen of pauze')
  })

  it('the focus shows: a ring of three pixels', async () => {
    await open('buttons')
    await page.keyboard.press('Tab')
    const ring = await page.evaluate(() => {
      const { outlineWidth, outlineStyle } = getComputedStyle(
        document.activeElement ?? document.body,
      )
      return [outlineWidth, outlineStyle]
    })
    expect(ring).toEqual(['3px', 'solid'])
  })

  it('an error goes to its question', async () => {
    await open('error-summary')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    await page.getByRole('link', { name: 'Waar wil je over praten?' }).press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('goal-title')
  })
})

describe('the policy of Trusted Types', () => {
  it('still refuses markup from anywhere else than the compiled templates', async () => {
    await open('choice')
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img>'
        return 'taken'
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'failed'
      }
    })
    expect(refused).toBe('refused')
    // The name is taken: nobody can make a second policy under it.
    const second = await page.evaluate(() => {
      try {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
        }
        trustedTypes.createPolicy('solid-template', {})
        return 'made'
      } catch {
        return 'refused'
      }
    })
    expect(second).toBe('refused')
  })
})

const rootSize = () =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
const focusedName = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  )
