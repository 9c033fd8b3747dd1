import type { DemoClient } from '../client.ts'
import { about, answer, does, levels, one, privately, ranked, skip, some, toTell } from '../said.ts'

/** Art school, 23, draws what she does not say. In the middle of today's form right now. */
export const lotte: DemoClient = {
  callingName: 'Lotte',
  recordNumber: 'DK-1009',
  location: 'oosterkade',
  clinician: 'bram',
  visits: [
    {
      daysAgo: 142,
      form: 'full',
      answers: [
        skip('strength.today'),
        answer('strength.sources', some(['talent', 'animal'])),
        answer('stress.sources', some(['noise', 'memories'])),
        ...levels({ strengths: 4, feeling: 3, sleep: 4, energy: 2, grip: 3 }),
        toTell(answer('safety.level', 4)),
        privately(answer('story.note', 'de kamer met het groene behang, daar teken ik omheen')),
        answer('contact.preference', some(['walking', 'pauses'])),
        answer('goal.conversation', ranked(['dont-know'])),
      ],
    },
    {
      daysAgo: 97,
      form: 'full',
      answers: [
        answer('strength.today', 'serie van 7 tekeningen af'),
        answer('strength.sources', some(['talent', 'animal', 'place'])),
        answer('helps.entries', [
          does('schets', 'schetsen in de trein', { does: 'yes', helps: 'yes' }),
        ]),
        answer('stress.sources', some(['noise', 'memories', 'obligations'])),
        ...levels({ strengths: 6, feeling: 5, sleep: 4, energy: 4, hope: 5, grip: 4, safe: 6 }),
        answer('domain.chosen', ranked(['work-study'])),
        ...about(
          'work-study',
          answer('domain.satisfaction', 5),
          answer('domain.help_wanted', 'yes'),
          answer('domain.note', 'presenteren. liever laat ik het zien dan dat ik praat'),
        ),
        answer('medication.uses', 'no'),
        answer('medication.talk', 'no'),
        answer('goal.conversation', ranked(['tell'])),
        answer('need.now', 'lopen tijdens het gesprek. zitten is verhoor'),
      ],
    },
    {
      daysAgo: 41,
      form: 'full',
      answers: [
        answer(
          'strength.today',
          'ik heb mijn werk laten zien zonder erbij te praten. mocht gewoon',
        ),
        answer('strength.sources', some(['talent', 'animal', 'place', 'people'])),
        answer('stress.sources', some(['noise'])),
        ...levels({
          strengths: 7,
          feeling: 6,
          sleep: 5,
          energy: 5,
          hope: 6,
          grip: 5,
          lonely: 5,
          safe: 7,
        }),
        answer('domain.chosen', ranked(['work-study', 'friends'])),
        ...about(
          'work-study',
          answer('domain.satisfaction', 7),
          answer('domain.help_wanted', 'no'),
        ),
        ...about('friends', answer('domain.satisfaction', 4), skip('domain.help_wanted')),
        answer('medication.uses', 'no'),
        answer('medication.talk', 'no'),
        answer('goal.conversation', ranked(['tell', 'listen'])),
        answer('companion', one('friend')),
        answer('companion.who', 'Iris'),
      ],
    },
  ],
  today: {
    at: '16:30',
    preparation: {
      state: 'begun',
      form: 'full',
      answers: [
        answer('strength.today', 'expo! klein, maar er hing een rood stippje bij'),
        answer('strength.sources', some(['talent', 'people'])),
      ],
    },
  },
}
