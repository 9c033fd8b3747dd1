import type { Consultation, Trend } from '@samen/consultation'
import { expect, test } from 'vitest'
import { chartLines } from './chart-lines.ts'

const source = { visitId: 'v', questionnaireId: 'q', version: 1, day: '2026-03-02' }
const version = {
  source,
  title: '',
  submittedAt: '',
  language: 'nl',
  assistance: [],
  superseded: false,
} as const
const consultation: Consultation = {
  preparation: null,
  goals: [],
  wishes: [],
  topics: [],
  wentWell: [],
  changes: [],
  strengths: [],
  medicines: [],
  trends: [],
  versions: [version],
}
const trend = (label: string): Trend => ({
  key: 'feeling.overall',
  topic: 'Hoe ik me voel',
  lines: [
    {
      question: 'Hoe gaat het?',
      low: 'niet goed',
      high: 'heel goed',
      min: 1,
      max: 5,
      points: [{ value: 4, at: 0, label }],
      joined: [false],
    },
  ],
})

test('a number stands beside the words of its end; steps in words need no number', () => {
  expect(chartLines(trend('4'), consultation)[0]).toMatchObject({
    low: '1 niet goed',
    high: '5 heel goed',
  })
  expect(chartLines(trend('goed'), consultation)[0]).toMatchObject({
    low: 'niet goed',
    high: 'heel goed',
  })
})

test('a point stands on the day of its visit', () => {
  expect(chartLines(trend('4'), consultation)[0]?.points).toEqual([
    { day: '2026-03-02', value: 4, label: '4' },
  ])
})
