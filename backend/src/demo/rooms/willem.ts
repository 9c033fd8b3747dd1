import type { Agreed, Decided, Talk } from '../talk.ts'
import { goal, option, point, went } from '../talk-words.ts'

/** First they did not agree; at the next visit they did. */
const apart: Decided = {
  name: 'willem/lager',
  choice: 'Minder lithium, of zo laten?',
  experience: 'Mijn handen trillen. Knopen lukt niet meer.',
  matters: 'Stille handen. Een schipper zonder handen is passagier.',
  clinician: 'Met deze hoeveelheid ging het een jaar goed.',
  options: [
    option('o1', 'Nu een stap lager', {
      for: [['client', 'Handen worden stil']],
      against: [['clinician', 'Te vroeg om te weten of minder genoeg is']],
    }),
    option('o2', 'Iets erbij tegen het trillen', {
      for: [['clinician', 'De hoeveelheid blijft gelijk']],
      against: [['client', 'Nog een pil']],
    }),
  ],
  outcome: {
    kind: 'disagreement',
    client: 'Ik wil minder. Het zijn mijn handen.',
    clinician: 'Ik wil eerst de winter afwachten.',
  },
  yes: 'both',
}
const lower: Decided = {
  name: 'willem/lager',
  version: 2,
  choice: 'Minder lithium, of zo laten?',
  clinician: 'De winter ging goed. Een stap lager kan, met bloed prikken.',
  outcome: {
    kind: 'joint',
    ownWords: 'Een streep terug op de motor, en opletten.',
    option: 'o1',
    why: 'Ik wil weer tros kunnen splitsen.',
  },
  plan: {
    tasks: [{ id: 't1', what: 'Willem laat elke maand bloed prikken', who: 'client' }],
    from: 510,
    lasting: 'try-out',
    reviewDate: 420,
    medicine: [{ event: 'changed', name: 'lithium, de lage' }],
  },
  yes: 'both',
}
const envelopes: Agreed = {
  name: 'willem/enveloppen',
  what: 'Samen de blauwe enveloppen openmaken',
  who: ['client', 'clinician'],
  lookBack: 290,
  yes: 'both',
}
const ferry: Agreed = {
  name: 'willem/pont',
  what: 'Willem belt de veerpont of ze iemand zoeken',
  who: ['client'],
  lookBack: 165,
  yes: 'both',
}
const winter: Agreed = {
  name: 'willem/winter',
  what: 'Een lijst maken: wat doe ik als de pont stilligt',
  who: ['client'],
  lookBack: 0,
  yes: 'nobody',
}

export const willemsTalks: readonly Talk[] = [
  { daysAgo: 690, agenda: [goal(1, 'discussed', 'Koffie gedronken.')], closedBy: 'midnight' },
  { daysAgo: 604, agenda: [goal(1, 'discussed')], decided: [apart] },
  { daysAgo: 519, agenda: [goal(1, 'discussed'), goal(2, 'discussed')], decided: [lower] },
  {
    daysAgo: 420,
    lookingBack: went(lower, 'done', 'Handen zijn stil. De rest wordt minder.', 'keep'),
    agenda: [goal(1, 'discussed'), goal(2, 'discussed')],
    agreed: [envelopes],
    notes: [
      {
        name: 'willem/schip',
        text: 'Het schip voer voorbij met een andere vlag.',
        daysAgo: 433,
        about: 'hope.level',
      },
    ],
  },
  {
    daysAgo: 290,
    lookingBack: went(envelopes, 'done', 'Alles open. Het viel niet mee, nu wel.', 'stop'),
    agenda: [goal(1, 'discussed')],
    agreed: [{ ...envelopes, version: 2, state: 'stopped' }, ferry],
  },
  {
    daysAgo: 165,
    lookingBack: went(ferry, 'done', 'Ze zochten iemand.', 'stop'),
    agenda: [goal(1, 'discussed')],
    agreed: [{ ...ferry, version: 2, state: 'stopped' }],
  },
  {
    daysAgo: 55,
    agenda: [
      goal(1, 'discussed', 'Over de winter.'),
      goal(2, 'later'),
      point('Genoeg drinken op warme dagen', 'discussed'),
    ],
    agreed: [winter],
  },
]
