import type { DemoClient, PastVisit } from '../client.ts'
import { answer, one, privately, ranked, some, toTell } from '../said.ts'

type Easy = Pick<PastVisit, 'daysAgo' | 'helped' | 'answers' | 'amendments'>
const easy = (visit: Easy): PastVisit => ({ form: 'easy', ...visit })

/** Widow, 71, an allotment and a cat that is not hers. Only ever the four questions. */
export const corrie: DemoClient = {
  callingName: 'Corrie',
  recordNumber: 'DK-1004',
  location: 'molenweg',
  clinician: 'bram',
  visits: [
    easy({
      daysAgo: 665,
      helped: ['read_aloud', 'typed'],
      answers: [
        answer('feeling.overall', 2),
        answer('strength.today', some([], 'de dahlias staan erbij als een plaatje')),
        answer('change.want', one('yes')),
        answer('change.wish', some(['feeling', 'people'])),
        answer('need.now', some(['somebody'])),
        answer('goal.conversation', ranked(['tell'])),
        answer('peer.wanted', one('dont-know')),
      ],
    }),
    easy({
      daysAgo: 574,
      helped: ['read_aloud'],
      answers: [
        answer('feeling.overall', 2),
        answer('strength.today', some(['home'])),
        answer('change.want', one('dont-know')),
        answer('need.now', some(['somebody', 'rest'])),
        privately(
          answer(
            'goal.conversation',
            ranked(['other'], 'zondag is het stilst, dan dek ik voor twee'),
          ),
        ),
        answer('peer.wanted', one('yes')),
      ],
    }),
    easy({
      daysAgo: 480,
      helped: ['read_aloud'],
      answers: [
        answer('feeling.overall', 3),
        answer('strength.today', some(['home'], 'de kat van nr 14 komt elke dag')),
        answer('change.want', one('no')),
        answer('need.now', some(['somebody'])),
        answer('goal.conversation', ranked(['tell'])),
        answer('peer.wanted', one('yes')),
      ],
    }),
    easy({
      daysAgo: 370,
      helped: ['read_aloud'],
      answers: [
        answer('feeling.overall', 3),
        answer('strength.today', some(['people'], 'koffie met Truus')),
        answer('change.want', one('yes')),
        answer('change.wish', some(['day'])),
        answer('need.now', some(['practical'])),
        toTell(answer('goal.conversation', ranked(['other'], 'de ring van Piet'))),
        answer('peer.wanted', one('no')),
      ],
    }),
    easy({
      daysAgo: 215,
      answers: [
        answer('feeling.overall', 4),
        answer('strength.today', some(['people', 'day', 'home'])),
        answer('change.want', one('no')),
        answer('need.now', some([], 'niets kind, het gaat best')),
        answer('goal.conversation', ranked(['tell'])),
        answer('peer.wanted', one('no')),
      ],
    }),
    easy({
      daysAgo: 88,
      answers: [
        answer('feeling.overall', 4),
        answer('strength.today', some(['people', 'day'], 'de kat heet nu officieel ook Piet')),
        answer('change.want', one('no')),
        answer('need.now', some(['somebody'])),
        answer('goal.conversation', ranked(['tell', 'medication'])),
        answer('peer.wanted', one('no')),
      ],
    }),
  ],
  today: {
    at: '10:00',
    preparation: {
      state: 'submitted',
      form: 'easy',
      helped: ['read_aloud'],
      answers: [
        answer('feeling.overall', 3, 'morgen is het zijn sterfdag'),
        answer('strength.today', some(['people', 'home'])),
        answer('change.want', one('no')),
        answer('need.now', some(['somebody'])),
        answer(
          'goal.conversation',
          ranked(['tell', 'other'], 'mijn ogen, ik lees de letters niet meer goed'),
        ),
        answer('peer.wanted', one('no')),
      ],
    },
  },
}
