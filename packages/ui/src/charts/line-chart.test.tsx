import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ChartLine, ChartTexts } from './chart-data.ts'
import { LineChart } from './line-chart.tsx'

afterEach(cleanup)

const texts: ChartTexts = {
  day: (day) => day,
  month: (day) => day,
  describe: (first, last, count) => `${count} antwoorden, van ${first.label} naar ${last.label}`,
  points: 'Antwoorden',
  otherLine: 'andere vraag',
  table: 'Tabel',
  columns: { day: 'Dag', value: 'Antwoord', line: 'Vraag', note: 'Toelichting' },
}
const slept: ChartLine = {
  name: 'Hoe heb je geslapen?',
  low: '0 heel slecht',
  high: '10 heel goed',
  min: 0,
  max: 10,
  points: [
    { day: '2026-01-05', value: 3, label: '3' },
    { day: '2026-02-05', value: 6, label: '6', note: 'Het raam staat open' },
  ],
  joined: [false, true],
}
const nights: ChartLine = {
  ...slept,
  name: 'Hoe was je nacht?',
  points: [{ day: '2026-03-05', value: 5, label: '5' }],
  joined: [false],
}

function draw(lines: readonly ChartLine[]) {
  const onOpen = vi.fn<(line: number, index: number) => void>()
  render(() => (
    <LineChart
      title="Slapen"
      lines={lines}
      from="2026-01-05"
      to="2026-03-05"
      texts={texts}
      onOpen={onOpen}
    />
  ))
  return onOpen
}
const point = () => within(screen.getByRole('group', { name: 'Antwoorden' })).getByRole('button')

describe('a line chart', () => {
  test('says what it shows to who does not see it, and names both ends of the scale', () => {
    draw([slept])
    screen.getByRole('img', { name: 'Slapen. 2 antwoorden, van 3 naar 6' })
    const ends = screen.getAllByText(/heel (goed|slecht)$/).map((end) => end.textContent)
    expect(ends).toEqual(['10 heel goed', '0 heel slecht'])
  })

  test('one stop for the Tab key; arrows, Home and End go from answer to answer and stop at the ends', () => {
    const onOpen = draw([slept, nights])
    expect(point().textContent).toBe('2026-03-05: 5')
    point().focus()
    fireEvent.keyDown(point(), { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(point())
    expect(point().textContent).toContain('2026-02-05: 6')
    expect(point().textContent).toContain('Het raam staat open')
    fireEvent.keyDown(point(), { key: 'Home' })
    fireEvent.keyDown(point(), { key: 'ArrowLeft' })
    expect(point().textContent).toBe('2026-01-05: 3')
    fireEvent.click(point())
    fireEvent.keyDown(point(), { key: 'End' })
    fireEvent.click(point())
    expect(onOpen.mock.calls).toEqual([
      [0, 0],
      [1, 0],
    ])
  })

  test('where the wording changed the chart says so, and tells the lines apart by question', () => {
    draw([slept, nights])
    screen.getByText('andere vraag')
    const legend = screen.getAllByRole('list').at(-1)
    expect(legend?.textContent).toContain('Hoe heb je geslapen?')
    expect(legend?.textContent).toContain('Hoe was je nacht?')
  })

  test('one wording needs no legend and no break', () => {
    draw([slept])
    expect(screen.queryByText('andere vraag')).toBeNull()
    expect(screen.queryByText('Hoe heb je geslapen?')).toBeNull()
  })

  test('its table holds the same, with notes and questions where there are any', async () => {
    draw([slept, nights])
    expect(screen.queryByRole('table')).toBeNull()
    const table = screen.getByText('Tabel').closest('details')
    if (table) table.open = true
    await screen.findByRole('table')
    const rows = within(screen.getByRole('table', { name: 'Slapen' })).getAllByRole('row')
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Dag', 'Antwoord', 'Vraag', 'Toelichting'],
      ['2026-01-05', '3', 'Hoe heb je geslapen?', ''],
      ['2026-02-05', '6', 'Hoe heb je geslapen?', 'Het raam staat open'],
      ['2026-03-05', '5', 'Hoe was je nacht?', ''],
    ])
  })
})
