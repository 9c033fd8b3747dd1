import type { DemoClient, PastVisit } from '../client.ts'
import { answer, one, privately, ranked, skip, some } from '../said.ts'

type Easy = Pick<PastVisit, 'daysAgo' | 'helped' | 'answers' | 'amendments'>
const easy = (visit: Easy): PastVisit => ({ form: 'easy', ...visit })

/** Works at a garden centre, 49, knows every plant by name. Noor explains, Henk decides. */
export const henk: DemoClient = {
  callingName: 'Henk',
  recordNumber: 'DK-1010',
  location: 'molenweg',
  clinician: 'celine',
  visits: [
    easy({
      daysAgo: 630,
      helped: ['read_aloud', 'explained', 'typed'],
      answers: [
        answer('feeling.overall', 4),
        answer('strength.today', some(['day'], 'de kas')),
        answer('change.want', one('no')),
        answer('need.now', some(['explanation'])),
        answer('goal.conversation', ranked(['medication'])),
        answer('peer.wanted', one('yes')),
      ],
    }),
    easy({
      daysAgo: 523,
      helped: ['read_aloud', 'explained'],
      answers: [
        answer('feeling.overall', 4),
        answer('strength.today', some(['day', 'people'], 'de kas')),
        answer('change.want', one('yes')),
        answer('change.wish', some(['medicine'])),
        answer('need.now', some(['explanation'])),
        answer('goal.conversation', ranked(['medication'])),
        answer('peer.wanted', one('yes')),
      ],
    }),
    easy({
      daysAgo: 401,
      helped: ['read_aloud', 'explained'],
      answers: [
        answer('feeling.overall', 1, 'mijn baas gaat weg'),
        skip('strength.today'),
        answer('change.want', one('yes')),
        answer('change.wish', some([], 'dat kees blijft')),
        answer('need.now', some(['somebody'])),
        answer('goal.conversation', ranked(['worries'])),
        answer('peer.wanted', one('yes')),
      ],
      amendments: [{ answers: [answer('goal.conversation', ranked(['worries', 'tell']))] }],
    }),
    easy({
      daysAgo: 310,
      helped: ['read_aloud', 'explained'],
      answers: [
        answer('feeling.overall', 3),
        answer('strength.today', some(['day'])),
        answer('change.want', one('dont-know')),
        privately(answer('need.now', some([], 'ik mis kees heel erg, niet zeggen tegen de baas'))),
        answer('goal.conversation', ranked(['tell'])),
        answer('peer.wanted', one('yes')),
      ],
    }),
    easy({
      daysAgo: 184,
      helped: ['read_aloud'],
      answers: [
        answer('feeling.overall', 4),
        answer('strength.today', some(['day', 'people'], 'ik doe nu de orchideeen')),
        answer('change.want', one('no')),
        answer('need.now', some(['rest'])),
        answer('goal.conversation', ranked(['tell'])),
        answer('peer.wanted', one('yes')),
      ],
    }),
    easy({
      daysAgo: 70,
      helped: ['read_aloud'],
      answers: [
        answer('feeling.overall', 5),
        answer('strength.today', some(['sleep', 'day', 'people', 'home'], 'alles')),
        answer('change.want', one('no')),
        answer('need.now', some([], 'niks')),
        answer('goal.conversation', ranked(['tell'])),
        answer('peer.wanted', one('no')),
      ],
    }),
  ],
  today: {
    at: '14:00',
    preparation: {
      state: 'submitted',
      form: 'easy',
      helped: ['read_aloud', 'explained'],
      answers: [
        answer('feeling.overall', 4),
        answer('strength.today', some(['day', 'people'], 'ik heb een orchidee bij me voor Celine')),
        answer('change.want', one('yes')),
        answer('change.wish', some(['medicine'])),
        answer('need.now', some(['explanation'])),
        answer('goal.conversation', ranked(['medication', 'tell'])),
        answer('peer.wanted', one('yes')),
      ],
    },
  },
}
