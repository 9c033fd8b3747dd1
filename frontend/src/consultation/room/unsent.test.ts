import { expect, test } from 'vitest'
import { keepReason, keepUnsent, reasonOf, takeUnsent } from './unsent.ts'

const text = (value: string) => new Map([['note/a', { value, on: 0 }] as const])

test('leaving one conversation and then another loses neither text', () => {
  keepUnsent('anna', 'van Sam', text('De nachten'))
  keepUnsent('anna', 'van Mo', text('Het werk'))
  expect(takeUnsent('anna', 'van Sam').get('note/a')?.value).toBe('De nachten')
  expect(takeUnsent('anna', 'van Mo').get('note/a')?.value).toBe('Het werk')
  expect(takeUnsent('anna', 'van Mo').size).toBe(0)
})

test('somebody else on this computer gets nothing', () => {
  keepUnsent('anna', 'van Sam', text('De nachten'))
  keepReason('anna', 'van Sam', 'Er ontbrak een afspraak')
  expect(takeUnsent('bram', 'van Sam').size).toBe(0)
  expect(reasonOf('bram', 'van Sam')).toBe('')
  expect(reasonOf('anna', 'van Sam')).toBe('Er ontbrak een afspraak')
})
