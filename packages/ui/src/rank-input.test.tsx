import { fireEvent, render, screen, within } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { expect, it } from 'vitest'
import { RankInput } from './rank-input.tsx'

const texts = {
  place: (place: number) => `${place}e`,
  chosen: 'Jouw volgorde',
  rest: 'Kies hieruit',
  up: (label: string) => `${label} eerder`,
  down: (label: string) => `${label} later`,
  remove: (label: string) => `${label} weghalen`,
  placed: (label: string, place: number) => `${label} op ${place}`,
  removed: (label: string) => `${label} weg`,
  full: (most: number) => `Er zijn er ${most}`,
}
const options = ['Wonen', 'Geld', 'Werk', 'Familie', 'Weet ik niet'].map((label) => ({
  code: label.toLowerCase().replaceAll(' ', '-'),
  label,
}))

function Goals() {
  const [ranked, setRanked] = createSignal<readonly string[]>([])
  return (
    <>
      <h1 id="title">Waar wil je over praten?</h1>
      <RankInput
        id="goals"
        labelledBy="title"
        options={options}
        most={3}
        exclusive={['weet-ik-niet']}
        ranked={ranked()}
        onChange={setRanked}
        texts={texts}
      />
    </>
  )
}
const tile = (label: string) => screen.getByRole('button', { name: label })
const order = () =>
  within(screen.getByRole('list', { name: 'Jouw volgorde' }))
    .getAllByRole('listitem')
    .map((place) => place.textContent)
const said = () => screen.getByRole('status').textContent

it('three places stand ready, and fill in the order of tapping', () => {
  render(() => <Goals />)
  expect(order()).toEqual(['1e', '2e', '3e'])
  fireEvent.click(tile('Werk'))
  fireEvent.click(tile('Geld'))
  expect(order()).toEqual(['1eWerk', '2eGeld', '3e'])
  expect(said()).toBe('Geld op 2')
  expect(tile('Werk').getAttribute('aria-pressed')).toBe('true')
})

it('a fourth does not fit, and that is said', () => {
  render(() => <Goals />)
  for (const label of ['Werk', 'Geld', 'Wonen', 'Familie']) fireEvent.click(tile(label))
  expect(order()).toEqual(['1eWerk', '2eGeld', '3eWonen'])
  expect(said()).toBe('Er zijn er 3')
})

it('what comes later moves up when something is taken away', () => {
  render(() => <Goals />)
  for (const label of ['Werk', 'Geld', 'Wonen']) fireEvent.click(tile(label))
  fireEvent.click(tile('Werk weghalen'))
  expect(order()).toEqual(['1eGeld', '2eWonen', '3e'])
  expect(said()).toBe('Werk weg')
})

it('the order changes with buttons, and the focus goes along', async () => {
  render(() => <Goals />)
  for (const label of ['Werk', 'Geld', 'Wonen']) fireEvent.click(tile(label))
  fireEvent.click(tile('Wonen eerder'))
  expect(order()).toEqual(['1eWerk', '2eWonen', '3eGeld'])
  await Promise.resolve()
  expect(document.activeElement).toBe(tile('Wonen eerder'))
  fireEvent.click(tile('Wonen eerder'))
  await Promise.resolve()
  expect(order()).toEqual(['1eWonen', '2eWerk', '3eGeld'])
  // At the top there is no earlier.
  expect(document.activeElement).toBe(tile('Wonen later'))
})

it('"I do not know" stands alone', () => {
  render(() => <Goals />)
  fireEvent.click(tile('Werk'))
  fireEvent.click(tile('Weet ik niet'))
  expect(order()).toEqual(['1eWeet ik niet', '2e', '3e'])
  fireEvent.click(tile('Geld'))
  expect(order()).toEqual(['1eGeld', '2e', '3e'])
})
