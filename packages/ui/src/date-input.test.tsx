import { fireEvent, render, screen } from '@solidjs/testing-library'
import { expect, it, vi } from 'vitest'
import { DateInput, partialDate } from './date-input.tsx'

const texts = {
  year: 'Jaar',
  month: 'Maand',
  day: 'Dag',
  unknown: 'Weet ik niet',
  months: ['januari', 'februari', 'maart'],
}
function renderDate(value?: string) {
  const onChange = vi.fn<(value: string | undefined) => void>()
  render(() => (
    <>
      <h1 id="title">Sinds wanneer?</h1>
      <DateInput id="since" labelledBy="title" value={value} onChange={onChange} texts={texts} />
    </>
  ))
  return onChange
}

it('a year alone is enough; the month and the day may stay open', () => {
  const onChange = renderDate()
  expect(screen.queryByLabelText('Maand')).toBeNull()
  fireEvent.input(screen.getByLabelText('Jaar'), { target: { value: '2026' } })
  expect(onChange).toHaveBeenLastCalledWith('2026')
  fireEvent.change(screen.getByLabelText('Maand'), { target: { value: '03' } })
  expect(onChange).toHaveBeenLastCalledWith('2026-03')
  fireEvent.input(screen.getByLabelText('Dag'), { target: { value: '4' } })
  expect(onChange).toHaveBeenLastCalledWith('2026-03-04')
  fireEvent.change(screen.getByLabelText('Maand'), { target: { value: '' } })
  expect(onChange).toHaveBeenLastCalledWith('2026')
})

it('half a year is no answer yet', () => {
  const onChange = renderDate()
  fireEvent.input(screen.getByLabelText('Jaar'), { target: { value: '202' } })
  expect(onChange).toHaveBeenLastCalledWith(undefined)
})

it('a date that was given stands in its fields', () => {
  renderDate('2026-03-04')
  expect(screen.getByLabelText('Jaar')).toHaveProperty('value', '2026')
  expect(screen.getByLabelText('Maand')).toHaveProperty('value', '03')
  expect(screen.getByLabelText('Dag')).toHaveProperty('value', '4')
})

it('what is no day goes on as it is, for the rules to refuse', () => {
  expect(partialDate('2026', '02', '31')).toBe('2026-02-31')
  expect(partialDate('2026', '02', 'x')).toBe('2026-02-0x')
})
