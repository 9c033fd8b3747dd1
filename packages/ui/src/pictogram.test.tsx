import { render } from '@solidjs/testing-library'
import { expect, it } from 'vitest'
import { Pictogram } from './pictogram.tsx'

it('is seen only: the words beside it say the same', () => {
  const { container } = render(() => <Pictogram name="house" />)
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

it('an unknown name draws nothing, also when it is a name that every object has', () => {
  for (const name of ['unicorn', 'toString', '__proto__', undefined]) {
    const { container } = render(() => <Pictogram name={name} />)
    expect(container.innerHTML).toBe('')
  }
})
