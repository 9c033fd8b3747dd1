import type { Talk } from '../talk.ts'
import { goal, isRight, leftOver, point, went } from '../talk-words.ts'
import { half } from './sam-half.ts'
import { boss, calling, ilse, nightPill, walking, weight } from './sam-written.ts'

export const samsTalks: readonly Talk[] = [
  {
    daysAgo: 702,
    agenda: [goal(1, 'discussed', 'Over de zaterdag en het voetbal.'), goal(2, 'later')],
    agreed: [walking],
  },
  {
    daysAgo: 618,
    lookingBack: went(walking, 'done', 'elke ochtend. het gaat vanzelf nu', 'stop'),
    agenda: [
      leftOver(1, 'discussed', 'Sam weet nu hoe de nachtpil werkt.'),
      goal(1, 'discussed'),
      point('Slapen als je vroeg op moet', 'discussed'),
    ],
    agreed: [{ ...walking, version: 2, state: 'stopped' }],
  },
  {
    daysAgo: 505,
    agenda: [
      goal(1, 'discussed', 'Er is een besluit opgeschreven.'),
      goal(2, 'later'),
      goal(3, 'discussed'),
    ],
    opened: ['medication.use_why@nacht'],
    decided: [nightPill],
  },
  {
    daysAgo: 462,
    lookingBack: went(nightPill, 'done', 'minder suf. slapen nog niet', 'keep'),
    agenda: [
      leftOver(1, 'dropped', 'Nu niet, zegt Sam. Vandaag alleen luisteren.'),
      goal(1, 'discussed'),
    ],
    agreed: [ilse],
    notes: [
      {
        name: 'sam/zomer',
        text: 'hele zomer doorgewerkt. toen was het op',
        daysAgo: 470,
        about: 'hope.level',
      },
    ],
  },
  {
    daysAgo: 376,
    lookingBack: went(ilse, 'done', 'ze kwam elke dag. nu kan ik het zelf weer', 'stop'),
    agenda: [goal(1, 'discussed'), goal(2, 'discussed', 'Halve dagen, en welke dan.')],
    agreed: [{ ...ilse, version: 2, state: 'stopped', how: 'here' }],
  },
  {
    daysAgo: 266,
    agenda: [goal(1, 'discussed'), goal(2, 'discussed')],
    decided: [boss],
    notes: [{ name: 'sam/dak', text: 'eerste ochtend weer op het dak', daysAgo: 360 }],
  },
  {
    daysAgo: 171,
    lookingBack: went(boss, 'differently', 'ik heb toch alles verteld. viel mee', 'stop'),
    agenda: [goal(1, 'discussed'), point('Wat doen we als het weer minder gaat?', 'discussed')],
    agreed: [calling],
  },
  {
    daysAgo: 62,
    lookingBack: [
      ...isRight('agreement', calling),
      ...went(calling, 'not', 'hoefde niet, ik sliep', 'keep'),
    ],
    agenda: [
      goal(1, 'discussed', 'Er is een besluit opgeschreven.'),
      goal(2, 'later', 'Sam wil over Texel vertellen. Geen tijd meer.'),
      point('Wie weet er van het plan om te bellen?', 'later'),
    ],
    decided: [half],
    agreed: [weight],
    yesAfterwards: [calling],
    notes: [
      {
        name: 'sam/broek',
        text: 'nieuwe broek gekocht, twee maten groter',
        daysAgo: 75,
        about: 'medication.bother@avond',
      },
    ],
  },
  {
    daysAgo: 0,
    lookingBack: [
      ...went(half, 'partly', 'elke avond een halve. ik word alleen vroeg wakker', 'change'),
      ...went(calling, 'not', 'twee weken is net niet gehaald', 'keep'),
      ...went(weight, 'partly', 'we hebben gebeld. uitleg komt nog', 'keep'),
    ],
  },
]
