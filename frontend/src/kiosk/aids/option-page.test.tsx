import { decisionAids } from '@samen/content/decision-aids'
import { fireEvent, screen, within } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { describe, expect, test } from 'vitest'
import { showAtKiosk } from '../testing/shown.tsx'
import { AidPages } from './aid-pages.tsx'
import type { AidPlace } from './aid-place.ts'
import { OptionPage } from './option-page.tsx'
import { OptionsPage } from './options-page.tsx'
import { pageOfOption } from './pages.ts'
import type { ShelvedAid } from './shelf.ts'

const definition = decisionAids[1]
if (!definition) throw new Error('no aid ships')
const aid: ShelvedAid = { definition, version: 1, form: `keuzehulp-${definition.id}` }
const place: AidPlace = { name: 'aid', aid: definition.id, page: 'x', from: { name: 'choose' } }
const headings = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)

describe('an option', () => {
  test.each(definition.options)(
    '$code has the same parts in the same order as every other',
    (option) => {
      showAtKiosk(() => <OptionPage aid={aid} place={place} option={option} />)
      expect(headings()).toEqual([
        'Voor',
        'Tegen',
        'Dit weten we',
        'Dit weten we niet',
        'Zo kan het zijn',
      ])
    },
  )

  test('of which nothing is written has that part all the same, and says so', () => {
    const [first] = definition.options
    if (!first) throw new Error('an aid without options')
    showAtKiosk(() => <OptionPage aid={aid} place={place} option={{ ...first, known: [] }} />)
    const part = screen.getByRole('heading', { name: 'Dit weten we' }).parentElement
    if (!part) throw new Error('a heading without its part')
    expect(within(part).queryByText('Hier is niets over opgeschreven.')).not.toBeNull()
  })

  test('leads to where all that is known of it stands, and back', () => {
    const known = definition.options.find((option) => option.known.length > 0)
    if (!known) throw new Error('nothing is known')
    const here = { ...place, page: pageOfOption(known) }
    const [at, turnTo] = createSignal<AidPlace>(here)
    const kiosk = showAtKiosk(() => <AidPages aid={aid} place={at()} />)
    kiosk.move(() => ({ place: here, over: null, resume: null }))
    fireEvent.click(screen.getByRole('button', { name: 'Waar komt dit vandaan?' }))
    const reached = kiosk.place()
    if (reached.name === 'aid') turnTo(reached)
    for (const { text, sources } of known.known) {
      for (const code of sources) {
        const source = definition.sources.find((each) => each.code === code)
        if (!source) throw new Error('an unknown source')
        const line = screen.getByText(source.title, { exact: false }).closest('li')
        expect(line?.textContent).toContain(text.nl)
      }
    }
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar de keuzehulp' }))
    expect(kiosk.place()).toMatchObject({ page: here.page })
    expect(kiosk.place()).not.toHaveProperty('behind')
  })
})

describe('all options', () => {
  test('are there, none of them chosen or marked, and one tap opens one', () => {
    const kiosk = showAtKiosk(() => <OptionsPage aid={aid} place={place} />)
    kiosk.move(() => ({ place, over: null, resume: null }))
    const last = definition.options.at(-1)?.text.nl ?? ''
    for (const { text } of definition.options) {
      const button = screen.getByRole('button', { name: text.nl })
      expect(button.getAttribute('aria-pressed')).toBeNull()
      expect(button.dataset['look']).toBe('choice')
    }
    fireEvent.click(screen.getByRole('button', { name: last }))
    expect(kiosk.place()).toMatchObject({ page: `option-${definition.options.at(-1)?.code}` })
  })
})
