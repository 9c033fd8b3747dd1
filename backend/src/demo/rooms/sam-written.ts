import type { Agreed, Decided } from '../talk.ts'
import { option } from '../talk-words.ts'

// What Sam and Anna wrote down, version by version.

export const walking: Agreed = {
  name: 'sam/lopen',
  what: 'Elke ochtend voor het werk met Pluis langs het kanaal',
  who: ['client'],
  lookBack: 618,
  yes: 'both',
}
export const ilse: Agreed = {
  name: 'sam/ilse',
  what: 'Ilse laat Pluis uit tot ik weer slaap',
  who: ['other'],
  whoElse: 'mijn zus Ilse',
  lookBack: 376,
  yes: 'both',
  how: 'with-peer',
}
/** Written down in a hurry; Sam said yes to it at the next visit. */
export const calling: Agreed = {
  name: 'sam/bellen',
  what: 'Sam belt Anna als slapen twee weken niet lukt',
  who: ['client'],
  lookBack: 62,
  yes: 'nobody',
}
/** Anna's yes is still to come. */
export const weight: Agreed = {
  name: 'sam/aankomen',
  what: 'Anna zoekt uit of aankomen van de avondpil komt',
  who: ['clinician'],
  lookBack: 0,
  yes: 'client',
}

export const nightPill: Decided = {
  name: 'sam/nachtpil',
  choice: 'Hoe slaap ik zonder suf op het dak te staan?',
  experience: 'Een keer bijna misgestapt. Daarna heb ik hem vaak niet genomen.',
  matters: 'Helder zijn op hoogte. Dat gaat voor slapen.',
  clinician: 'De nachtpil werkt lang door in de ochtend.',
  options: [
    option('o1', 'De nachtpil eerder op de avond nemen', {
      for: [['clinician', 'Dan is er minder over in de ochtend']],
      against: [['client', 'Om acht uur lig ik nog niet in bed']],
    }),
    option('o2', 'Stoppen met de nachtpil en een ander pilletje proberen', {
      for: [
        ['client', 'Dan weet ik dat het die pil is'],
        ['clinician', 'Deze is in de ochtend uit je lijf'],
      ],
      against: [['clinician', 'De eerste weken slaap je misschien minder']],
    }),
  ],
  outcome: {
    kind: 'joint',
    ownWords: 'weg met die nachtpil. we proberen de andere',
    option: 'o2',
    why: 'Op het dak moet ik op mezelf kunnen rekenen.',
  },
  plan: {
    tasks: [{ id: 't1', what: 'Anna regelt het recept', who: 'clinician' }],
    from: 500,
    lasting: 'try-out',
    reviewDate: 462,
    medicine: [{ event: 'stopped', name: 'mijn nachtpil' }],
  },
  yes: 'both',
}

export const boss: Decided = {
  name: 'sam/baas',
  choice: 'Wat vertel ik mijn baas?',
  experience: 'Ze zien dat ik minder werk. Niemand vraagt iets.',
  matters: 'Dat ze niet anders naar me kijken.',
  clinician: 'Je hoeft niets te vertellen. Het mag wel.',
  options: [
    option('o1', 'Alleen vertellen wat nodig is voor het werk', {
      for: [['client', 'Dan weet hij waarom ik niet elke dag kom']],
      against: [['client', 'Misschien vraagt hij door']],
    }),
    option('o2', 'Alles vertellen', {
      for: [['client', 'Dan hoef ik niks meer te verzinnen']],
      against: [['clinician', 'Wat je zegt, kun je niet terugnemen']],
    }),
  ],
  outcome: {
    kind: 'joint',
    ownWords: 'ik zeg wat hij moet weten. de rest is van mij',
    option: 'o1',
    why: 'Meer kan later altijd nog.',
  },
  plan: {
    tasks: [{ id: 't1', what: 'Sam praat met de baas', who: 'client' }],
    lasting: 'try-out',
    reviewDate: 171,
    medicine: [],
  },
  yes: 'both',
  how: 'alone',
}
