import type { Agreed, Decided, Talk } from '../talk.ts'
import { goal, option, point, went } from '../talk-words.ts'

const trying: Decided = {
  name: 'joost/proberen',
  choice: 'Iets slikken tegen de paniek, of niet?',
  experience: 'In de trein krijg ik geen lucht. Dan stap ik uit.',
  matters: 'Dat ik nog muziek kan voelen.',
  clinician: 'Het duurt een paar weken voor je iets merkt.',
  options: [
    option('o1', 'Sertraline proberen', {
      for: [['client', 'Dan durf ik misschien weer met de trein']],
      against: [
        ['client', 'Bang dat muziek vlak wordt'],
        ['clinician', 'In het begin kun je onrustig zijn'],
      ],
    }),
    option('o2', 'Eerst oefenen, zonder pil', {
      for: [['clinician', 'Wat je leert, blijft van jou']],
      against: [['client', 'Mijn tentamens wachten niet']],
    }),
  ],
  sure: { sure: false, understand: true, riskBenefit: true, encouragement: true },
  outcome: {
    kind: 'joint',
    ownWords: 'proberen tot de zomer. wordt muziek vlak, dan stop ik',
    option: 'o1',
    why: 'Ik wil weer met de trein.',
  },
  plan: {
    tasks: [{ id: 't1', what: 'Bram belt na twee weken', who: 'clinician' }],
    from: 405,
    lasting: 'try-out',
    reviewDate: 340,
    medicine: [{ event: 'started', name: 'sertraline' }],
  },
  yes: 'both',
}
const stopping: Decided = {
  ...trying,
  version: 2,
  choice: 'Doorgaan met sertraline, of stoppen?',
  experience: 'Minder paniek. Maar alles is vlak, muziek ook.',
  options: [
    option('o3', 'Langzaam stoppen, in zes weken', {
      for: [['client', 'Dan kan ik weer bas spelen met gevoel']],
      against: [['clinician', 'De onrust kan een tijdje terugkomen']],
    }),
  ],
  outcome: {
    kind: 'joint',
    ownWords: 'afbouwen. dat hadden we zo gezegd',
    option: 'o3',
    why: 'Muziek hoort bij mij.',
  },
  plan: {
    tasks: [{ id: 't1', what: 'Teun weet ervan en let mee op', who: 'other', whoElse: 'Teun' }],
    from: 250,
    lasting: 'lasting',
    reviewDate: 158,
    medicine: [
      { event: 'started', name: 'sertraline' },
      { event: 'stopped', name: 'sertraline' },
    ],
  },
}
const listening: Agreed = {
  name: 'joost/luisteren',
  what: 'Elke zondag een plaat luisteren en opschrijven wat ik voel',
  who: ['client'],
  lookBack: 255,
  yes: 'both',
}
const watching: Agreed = {
  name: 'joost/volgen',
  what: 'Elke maand even bellen hoe het zonder gaat',
  who: ['client', 'clinician'],
  lookBack: 48,
  yes: 'both',
}

export const joostsTalks: readonly Talk[] = [
  {
    daysAgo: 410,
    agenda: [goal(1, 'discussed'), goal(2, 'discussed')],
    decided: [trying],
  },
  {
    daysAgo: 340,
    lookingBack: went(trying, 'done', 'elke dag. ik gaap vooral', 'keep'),
    agenda: [goal(1, 'discussed'), point('De trein', 'discussed')],
    agreed: [listening],
  },
  {
    daysAgo: 255,
    lookingBack: went(listening, 'partly', 'vier keer. er kwam steeds minder', 'stop'),
    agenda: [goal(1, 'discussed'), goal(2, 'discussed')],
    opened: ['medication.bother_kind@sertra'],
    decided: [stopping],
    agreed: [{ ...listening, version: 2, state: 'stopped' }],
  },
  {
    daysAgo: 158,
    lookingBack: went(stopping, 'done', 'eerste weken duizelig. nu niet meer', 'keep'),
    agenda: [goal(1, 'discussed'), goal(2, 'discussed'), goal(3, 'later')],
    agreed: [watching],
    notes: [
      {
        name: 'joost/duizelig',
        text: 'drie weken duizelig van het stoppen',
        daysAgo: 215,
        about: 'sleep.quality',
      },
    ],
  },
  {
    daysAgo: 48,
    lookingBack: went(watching, 'differently', 'we appten. bellen doe ik niet', 'change'),
    agenda: [goal(1, 'discussed'), point('Wat als de scriptie af is?', 'later')],
    agreed: [{ ...watching, version: 2, what: 'Elke maand een appje', lookBack: 0 }],
  },
]
