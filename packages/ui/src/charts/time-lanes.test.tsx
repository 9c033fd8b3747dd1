import { fireEvent, render, screen, within } from '@solidjs/testing-library'
import { expect, test, vi } from 'vitest'
import { BarLane } from './bar-lane.tsx'
import { MarkLane } from './mark-lane.tsx'
import { TimeLanes } from './time-lanes.tsx'
import { TrendLane } from './trend-lane.tsx'

const texts = {
  day: (day: string) => day,
  month: (day: string) => day,
  describe: () => 'twee antwoorden',
  points: 'De stippen',
  otherLine: 'andere vraag',
  table: 'Tabel',
  columns: { day: 'Dag', value: 'Antwoord', line: 'Vraag', note: 'Toelichting' },
}

const more = { more: (count: number) => `Nog ${count} tonen`, fewer: 'Minder tonen' }

test('the newest five marks at first, the earlier ones with a tap', () => {
  const marks = ['1', '2', '3', '4', '5', '6', '7'].map((text) => ({
    key: text,
    day: `2026-01-0${text}`,
    when: `${text} jan`,
    text: `keuze ${text}`,
    look: 'line' as const,
  }))
  render(() => (
    <TimeLanes label="De tijdlijn" from="2026-01-01" to="2026-01-11" month={(day) => day}>
      <MarkLane title="Keuzes" marks={marks} none="geen" texts={more} />
    </TimeLanes>
  ))
  expect(screen.queryByText('keuze 2')).toBeNull()
  expect(screen.getAllByRole('listitem')).toHaveLength(5)
  fireEvent.click(screen.getByRole('button', { name: 'Nog 2 tonen' }))
  expect(screen.getAllByRole('listitem')).toHaveLength(7)
  fireEvent.click(screen.getByRole('button', { name: 'Minder tonen' }))
  expect(screen.queryByText('keuze 2')).toBeNull()
})

test('what happened on one day stands at one place in every lane', () => {
  const open = vi.fn<() => void>()
  render(() => (
    <TimeLanes label="De tijdlijn" from="2026-01-01" to="2026-01-11" month={(day) => day}>
      <MarkLane
        title="Keuzes"
        none="geen"
        texts={more}
        marks={[
          { key: 'a', day: '2026-01-06', when: '6 jan', text: 'de pil', look: 'line' },
          {
            key: 'b',
            day: '2026-01-11',
            when: '11 jan',
            text: 'verhuisd',
            look: 'flag',
            onOpen: open,
          },
        ]}
      />
      <TrendLane
        title="Slapen"
        texts={texts}
        onOpen={open}
        lines={[
          {
            name: 'Slaap je?',
            low: 'slecht',
            high: 'goed',
            min: 0,
            max: 10,
            points: [
              { day: '2026-01-01', value: 0, label: '0' },
              { day: '2026-01-06', value: 10, label: '10' },
            ],
            joined: [false, true],
          },
        ]}
      />
      <BarLane
        title="Medicijnen"
        none="geen"
        texts={more}
        rows={[
          {
            key: 'm',
            name: 'mijn nachtpil',
            description: 'mijn nachtpil: stopt 6 jan',
            bars: [{ from: '2026-01-01', to: '2026-01-06', open: false }],
            events: [{ day: '2026-01-06', kind: 'end', words: 'stopt 6 jan' }],
          },
        ]}
      />
    </TimeLanes>
  ))
  const [decision, note] = within(screen.getByRole('region', { name: 'Keuzes' })).getAllByRole(
    'listitem',
  )
  expect(decision?.style.getPropertyValue('--x')).toBe('50%')
  // Near the end words stand before their day.
  expect([decision?.dataset['side'], note?.dataset['side']]).toEqual(['start', 'end'])
  fireEvent.click(screen.getByRole('button', { name: /verhuisd/ }))
  expect(open).toHaveBeenCalledOnce()

  const trend = screen.getByRole('figure')
  expect(trend.querySelector('.chart-line')?.getAttribute('d')).toBe('M0 100L50 0')
  expect(within(trend).getByRole('img', { name: 'Slapen. twee antwoorden' })).toBeTruthy()

  const bars = screen.getByRole('img', { name: 'mijn nachtpil: stopt 6 jan' })
  expect(bars.querySelector<HTMLElement>('.lane-bar')?.style.right).toBe('50%')
  expect(bars.querySelector<HTMLElement>('.lane-event')?.style.left).toBe('50%')
})

test('an empty lane says what will be there', () => {
  render(() => (
    <TimeLanes label="De tijdlijn" from="2026-01-01" to="2026-01-11" month={(day) => day}>
      <MarkLane title="Keuzes" marks={[]} none="Nog geen keuzes." texts={more} />
    </TimeLanes>
  ))
  expect(screen.getByText('Nog geen keuzes.')).toBeTruthy()
})
