// What is written in the consultation room. Client and clinician read it together, each called by name.

import { agendaTexts } from './room-agenda.ts'
import { agreementTexts } from './room-agreements.ts'
import { confirmingTexts } from './room-confirming.ts'
import { finishingTexts } from './room-finishing.ts'
import { savingTexts } from './room-saving.ts'

export const roomTexts = {
  back: 'Terug naar het gesprek',
  company: {
    ask: 'Is er iemand mee in het gesprek?',
    why: (name: string) =>
      `Dan laten we eerst alleen zien waar jullie over praten. ${name} kiest wat er nog meer opengaat.`,
    no: 'Nee',
    yes: 'Ja',
    with: (name: string) => `Er is iemand mee. ${name} kiest wat er opengaat.`,
    alone: 'Er is niemand meer bij: laat alles zien',
    came: 'Iemand erbij gekomen',
    open: 'Laat zien',
    openWhich: (part: string) => `Laat zien: ${part}`,
    close: (part: string) => `Doe dicht: ${part}`,
    closeShort: 'Doe dicht',
  },
  actions: {
    label: 'Wat willen jullie doen?',
    agreement: 'Afspraak maken',
    decision: 'Keuze maken',
    trends: 'Verloop',
    finish: 'Afronden',
    /** When one was begun, or more. */
    which: {
      agreement: 'Met welke afspraak gaan jullie verder?',
      decision: 'Met welke keuze gaan jullie verder?',
    },
    another: { agreement: 'Een andere afspraak maken', decision: 'Een andere keuze maken' },
  },
  /** Of what was begun and is no version yet. */
  letGo: {
    button: 'Toch niet',
    which: (words: string) => `Toch niet: ${words}`,
    title: {
      agreement: 'Toch niet verder met deze afspraak?',
      decision: 'Toch niet verder met deze keuze?',
    },
    body: 'Wat jullie nu opschreven gaat weg. Wat is vastgelegd blijft zoals het is.',
    yes: 'Ja, haal weg',
  },
  ...agendaTexts,
  ...agreementTexts,
  ...confirmingTexts,
  ...savingTexts,
  ...finishingTexts,
}
export type RoomTexts = typeof roomTexts
