import type { DemoClient } from '../client.ts'
import {
  about,
  answer,
  keeps,
  levels,
  one,
  ownWords,
  privately,
  ranked,
  some,
  starts,
} from '../said.ts'

/** Librarian just retired, 63. Chooses the easy form on tired days and the full one on others. */
export const petra: DemoClient = {
  callingName: 'Petra',
  recordNumber: 'DK-1012',
  location: 'molenweg',
  clinician: 'celine',
  visits: [
    {
      daysAgo: 360,
      form: 'full',
      answers: [
        answer('strength.today', 'Mijn afscheid was mooi. Daarna viel het stil.'),
        answer('strength.sources', some(['interest', 'people', 'routine'])),
        answer('stress.sources', some(['worrying'], 'lege agenda')),
        ...levels({ strengths: 4, feeling: 5, sleep: 6, energy: 5, hope: 6, lonely: 5, safe: 9 }),
        answer('medication.uses', 'yes'),
        answer('medication.list', [starts('druppels', 'valeriaandruppels')]),
        ...about(
          'druppels',
          answer('medication.use', ownWords('als ik eraan denk')),
          answer('medication.help', 3),
        ),
        answer('goal.conversation', ranked(['tell', 'choice'])),
        answer('decision.topic', 'Wat doe je met vijf lege dagen?'),
      ],
    },
    {
      daysAgo: 272,
      form: 'easy',
      answers: [
        answer('feeling.overall', 2),
        answer('strength.today', some(['home'])),
        answer('change.want', one('yes')),
        answer('change.wish', some(['day', 'people'])),
        answer('need.now', some(['rest'])),
        answer('goal.conversation', ranked(['worries'])),
        answer('peer.wanted', one('no')),
      ],
    },
    {
      daysAgo: 205,
      form: 'full',
      answers: [
        answer('strength.today', 'Voorleesmiddag in de bieb. Als gast, dat was even slikken.'),
        answer('strength.sources', some(['interest', 'people'])),
        answer('stress.sources', some(['worrying'])),
        ...levels({
          strengths: 6,
          feeling: 6,
          sleep: 6,
          energy: 6,
          hope: 6,
          grip: 5,
          lonely: 4,
          safe: 9,
        }),
        privately(
          answer('story.note', 'De brieven van M. liggen nog in het kookboek, bladzijde 212.'),
        ),
        answer('domain.chosen', ranked(['day-leisure'])),
        ...about(
          'day-leisure',
          answer('domain.satisfaction', 5),
          answer('domain.help_wanted', 'no'),
          answer('domain.note', 'Dinsdag en donderdag zijn nu gevuld.'),
        ),
        answer('medication.uses', 'yes'),
        answer('medication.list', [keeps('druppels', 'valeriaandruppels')]),
        ...about(
          'druppels',
          answer('medication.use', one('not')),
          answer('medication.use_why', 'Thee smaakt beter.'),
        ),
        answer('goal.conversation', ranked(['tell'])),
      ],
    },
    {
      daysAgo: 118,
      form: 'easy',
      answers: [
        answer('feeling.overall', 4),
        answer('strength.today', some(['day', 'people'])),
        answer('change.want', one('no')),
        answer('need.now', some([], 'een boekentip mag altijd')),
        answer('goal.conversation', ranked(['tell'])),
        answer('peer.wanted', one('no')),
      ],
    },
  ],
  today: { at: '20:30' },
}
