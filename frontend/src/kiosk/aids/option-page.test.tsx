import { decisionAids } from '@samen/content/decision-aids'
import { fireEvent, screen, within } from '@solidjs/testing-library'
import { describe, expect, test } from 'vitest'
import { showAtKiosk } from '../testing/shown.tsx'
import type { AidPlace } from './aid-place.ts'
import { OptionPage } from './option-page.tsx'
import { OptionsPage } from './options-page.tsx'
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

  test('says where what is known stands', () => {
    const known = definition.options.find((option) => option.known.length > 0)
    const code = known?.known[0]?.sources[0]
    const source = definition.sources.find((each) => each.code === code)
    if (!known || !source) throw new Error('nothing is known')
    showAtKiosk(() => <OptionPage aid={aid} place={place} option={known} />)
    expect(document.body.textContent).toContain(source.title)
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
