import type { Decided } from '../talk.ts'
import { option } from '../talk-words.ts'

/** The decision that today's visit looks back on. */
export const half: Decided = {
  name: 'sam/half',
  choice: 'Een hele avondpil of een halve?',
  experience: 'De pil helpt. Maar ik kom aan en mijn broek past niet meer.',
  matters: 'Fit zijn voor het werk, en blijven slapen.',
  clinician: 'Een halve kan. Soms komt het slechte slapen een tijdje terug.',
  guidance: [
    {
      text: 'Minder gaat het best in kleine stappen, met tijd ertussen.',
      source: 'Bijsluiter van de avondpil',
      date: '2024',
    },
  ],
  options: [
    option('o1', 'Acht weken een halve proberen', {
      for: [
        ['client', 'Dan merk ik het zelf'],
        ['clinician', 'Terug naar een hele kan altijd'],
      ],
      against: [['client', 'Bang dat ik weer wakker lig']],
    }),
    option('o2', 'Een andere pil zoeken', {
      for: [['client', 'Misschien een waar je niet van aankomt']],
      against: [
        ['client', 'Weer wennen'],
        ['clinician', 'Deze helpt je nu, een andere moet dat nog laten zien'],
      ],
    }),
    {
      id: 'no-change',
      text: '',
      standing: 'no-change',
      for: [{ id: 'for1', text: 'Ik slaap nu goed', whose: 'client' }],
      against: [],
    },
  ],
  sure: { sure: true, understand: true, riskBenefit: true, encouragement: true },
  outcome: {
    kind: 'joint',
    ownWords: 'ik neem een halve en kijk hoe het gaat. lukt het niet, dan bel ik',
    option: 'o1',
    why: 'Ik wil het een keer serieus geprobeerd hebben.',
  },
  plan: {
    tasks: [
      { id: 't1', what: 'Sam neemt elke avond een halve', who: 'client' },
      { id: 't2', what: 'Anna geeft het door aan de apotheek', who: 'clinician' },
    ],
    from: 60,
    lasting: 'try-out',
    reviewDate: 0,
    medicine: [{ event: 'changed', name: 'halve avondpil' }],
  },
  yes: 'both',
}
