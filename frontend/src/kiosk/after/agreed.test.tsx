import type { DecidedLine } from '@samen/consultation/room'
import { screen } from '@solidjs/testing-library'
import { describe, expect, test } from 'vitest'
import { showAtKiosk } from '../testing/shown.tsx'
import { AgreedScreen } from './agreed-screen.tsx'
import { Agreed, Decided } from './agreed.tsx'

const words = () => document.querySelector('article')?.textContent ?? ''
const decision: DecidedLine = {
  choice: 'Ga ik weer werken?',
  outcome: 'not-yet',
  lines: ['Eerst een gesprek'],
  tasks: [],
  reviewDate: null,
  standing: 'written',
}

describe('an agreement, as Sam reads it back', () => {
  const agreement = {
    text: 'Elke dag lopen',
    who: ['client', 'clinician', 'other'] as const,
    whoElse: 'mijn broer',
    lookBack: '2026-04-06',
    stopped: false,
    standing: 'confirmed' as const,
  }

  test('says what, who by name, when they look back, and that both said yes', () => {
    showAtKiosk(() => <Agreed agreement={agreement} />)
    screen.getByText('Elke dag lopen')
    expect(words()).toContain('ik, Anna en mijn broer')
    screen.getByText('We kijken terug op 6 april 2026.')
    screen.getByText('Jullie hebben dit allebei bevestigd.')
  })

  test('of an earlier time names nobody of today, and asks nothing about standing', () => {
    showAtKiosk(() => <Agreed agreement={agreement} earlier />)
    expect(words()).toContain('ik, de hulpverlener van toen en mijn broer')
    expect(words()).not.toContain('bevestigd')
  })

  test('that was stopped says so', () => {
    showAtKiosk(() => <Agreed agreement={{ ...agreement, stopped: true }} />)
    expect(words()).toContain('Gestopt.')
  })

  test('that one of them would stop is not said to be stopped', () => {
    const agreed = { ...agreement, stopped: true, standing: 'written' as const }
    showAtKiosk(() => <Agreed agreement={agreed} />)
    expect(words()).not.toContain('Gestopt')
    expect(words()).toMatch(/Met deze afspraak stoppen\..*Nog niet bevestigd\./)
  })
})

describe('a decision, as Sam reads it back', () => {
  test.each([
    ['joint', 'Samen gekozen'],
    ['not-yet', 'Nog niet gekozen'],
    ['listened', 'Er is geluisterd'],
  ] as const)('that ended as %s', (outcome, said) => {
    showAtKiosk(() => <Decided decision={{ ...decision, outcome }} />)
    expect(words()).toContain(said)
    expect(words()).toContain('Eerst een gesprek')
  })

  test('where two thought differently: each with whose it is', () => {
    const lines = ['Ik wil door', 'Ik wil wachten']
    showAtKiosk(() => <Decided decision={{ ...decision, outcome: 'disagreement', lines }} />)
    expect(words()).toMatch(/Ik:\s+Ik wil door/)
    expect(words()).toMatch(/Anna:\s+Ik wil wachten/)
  })

  test('that was not theirs: who, why, and where to object', () => {
    const lines = ['De rechter', 'De wet', 'Bij de rechtbank']
    showAtKiosk(() => <Decided decision={{ ...decision, outcome: 'not-ours', lines }} />)
    expect(words()).toMatch(/Waar je bezwaar kunt maken:\s+Bij de rechtbank/)
  })

  test('with all that a yes is to: option, from when, for how long, medicine, who does what', () => {
    showAtKiosk(() => (
      <Decided
        decision={{
          ...decision,
          outcome: 'joint',
          chosen: 'not-now',
          from: '2026-03-03',
          lasting: 'try-out',
          medicine: [{ event: 'changed', name: 'mijn nachtpil' }],
          tasks: [{ what: 'De apotheek bellen', who: 'clinician', whoElse: null }],
          reviewDate: '2026-04-06',
        }}
      />
    ))
    for (const said of [
      'Nu niet kiezen',
      'Vanaf 3 maart 2026.',
      'Om te proberen.',
      'mijn nachtpil: veranderen.',
      'Dit is geen recept.',
      'De apotheek bellen',
      'We kijken terug op 6 april 2026.',
    ]) {
      expect(words()).toContain(said)
    }
  })
})

describe('what Sam can do when something is not right', () => {
  const { choice, outcome, reviewDate } = decision
  const line = { choice, outcome, reviewDate, lines: [], tasks: [], standing: 'written' as const }
  const again = /vragen we bij je volgende gesprek opnieuw/
  test.each(['client-confirmed', 'confirmed'] as const)('with all %s: say so', (standing) => {
    showAtKiosk(() => <AgreedScreen />, { decided: [{ ...line, standing }] })
    screen.getByText(/Zeg het bij je volgende gesprek/)
    expect(screen.queryByText(again)).toBeNull()
  })

  test('with something not confirmed: that is asked again', () => {
    showAtKiosk(() => <AgreedScreen />, { decided: [line] })
    expect(screen.getByText(again).textContent).toContain('nog niet')
  })
})
