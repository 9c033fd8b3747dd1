import { cleanup, render, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { Timeline } from './timeline.tsx'

afterEach(cleanup)

test('a row runs from its beginning to its end, breaks where it became otherwise, and says so in words', () => {
  render(() => (
    <Timeline
      from="2026-01-01"
      to="2026-01-11"
      month={(day) => day}
      rows={[
        {
          name: 'mijn nachtpil',
          description: 'mijn nachtpil: genoemd 1 januari, niet meer op de lijst 11 januari',
          marks: [
            { day: '2026-01-01', kind: 'begin', joined: false },
            { day: '2026-01-06', kind: 'between', joined: true },
            { day: '2026-01-07', kind: 'change', joined: true },
            { day: '2026-01-11', kind: 'end', joined: true },
          ],
        },
      ]}
    />
  ))
  const picture = screen.getByRole('img', { name: /niet meer op de lijst/ })
  const drawn = [...picture.querySelectorAll('path')].map((path) => path.getAttribute('d'))
  expect(drawn).toEqual([
    'M0 50L50 50L60 50L100 50',
    // The gap in the line, and the mark in the gap.
    'M60 15V85',
    'M60 15V85',
    'M50 50h0',
    'M0 50h0',
    'M100 50h0',
    'M100 50h0',
  ])
})
