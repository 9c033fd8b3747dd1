import type { Agreed, Decided, Talk } from '../talk.ts'
import { goal, option, point, went } from '../talk-words.ts'

const market: Agreed = {
  name: 'fatma/markt',
  what: 'Elke dinsdag naar de markt, alleen',
  who: ['client'],
  lookBack: 350,
  yes: 'both',
}
const doctor: Agreed = {
  name: 'fatma/huisarts',
  what: 'Fatma vraagt de huisarts waarom ze zo moe is',
  who: ['client'],
  lookBack: 0,
  yes: 'both',
}

/** Not deciding is how it ended, and that was fine. */
const sleeping: Decided = {
  name: 'fatma/slapen',
  choice: 'Wel of geen pil om te slapen?',
  experience: 'Ik word vaak wakker. Maar het wordt beter, ook zonder.',
  matters: 'Ik wil wakker worden als een van de kinderen belt.',
  clinician: 'Er zijn pillen die kort werken. Wennen kan snel gaan.',
  outcome: { kind: 'not-yet', needed: 'eerst zien of het vanzelf beter wordt' },
  yes: 'both',
}

const kitchen: Decided = {
  name: 'fatma/buurthuis',
  choice: 'Koken in het buurthuis: ja of nee?',
  experience: 'Als ik bak, denk ik niet aan thuis.',
  matters: 'Dat ik nee mag zeggen als ik moe ben.',
  clinician: 'Je slaapt nu beter dan een jaar geleden. Rust houden telt ook.',
  options: [
    option('o1', 'Een dag in de week, op donderdag', {
      for: [
        ['client', 'Dan kan ik me erop verheugen'],
        ['clinician', 'De andere dagen blijven rustig'],
      ],
      against: [['client', 'Mijn knieën']],
    }),
    option('o2', 'Alleen als ze hulp tekort komen', {
      for: [['client', 'Dan zit ik nergens aan vast']],
      against: [['client', 'Dan bellen ze altijd mij']],
    }),
  ],
  sure: { sure: true, understand: true, riskBenefit: null, encouragement: true },
  outcome: {
    kind: 'joint',
    ownWords: 'donderdag soep. en als ik moe ben, dan niet',
    option: 'o1',
    why: 'Een vaste dag geeft rust.',
  },
  plan: {
    tasks: [{ id: 't1', what: 'Fatma belt het buurthuis', who: 'client' }],
    from: 125,
    lasting: 'try-out',
    reviewDate: 0,
    medicine: [],
  },
  yes: 'both',
}

export const fatmasTalks: readonly Talk[] = [
  {
    daysAgo: 455,
    agenda: [goal(1, 'discussed'), goal(2, 'discussed'), goal(3, 'discussed')],
    agreed: [market],
  },
  {
    daysAgo: 350,
    lookingBack: went(market, 'done', 'alleen! en afgedongen', 'keep'),
    agenda: [goal(1, 'discussed'), goal(2, 'discussed')],
    reopened: {
      reason: 'De dag om terug te kijken was al voorbij.',
      agreed: [{ ...market, version: 2, lookBack: 238 }],
    },
  },
  {
    daysAgo: 238,
    lookingBack: went(market, 'done', 'ik ga nu ook op zaterdag', 'stop'),
    agenda: [goal(1, 'discussed', 'De folder is meegegeven.')],
    decided: [sleeping],
    agreed: [{ ...market, version: 3, state: 'stopped' }],
  },
  {
    daysAgo: 130,
    agenda: [goal(1, 'discussed'), point('Hoe vaak wil je nog hierheen komen?', 'later')],
    decided: [kitchen],
    agreed: [doctor],
    notes: [
      { name: 'fatma/moeder', text: 'een jaar geleden dat mama stierf', daysAgo: 460 },
      {
        name: 'fatma/bruiloft',
        text: 'bruiloft van mijn nicht',
        daysAgo: 242,
        about: 'feeling.overall',
      },
    ],
  },
  {
    daysAgo: 0,
    lookingBack: [
      ...went(kitchen, 'done', 'een keer nee gezegd. niemand was boos', 'keep'),
      ...went(doctor, 'done', 'het was ijzer. nu tabletten', 'stop'),
    ],
  },
]
