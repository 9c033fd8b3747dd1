import type { DemoClient } from '../client.ts'
import { about, answer, levels, one, privately, ranked, skip, some, toTell } from '../said.ts'

/** Teaches six-year-olds, 31, has a baby that does not sleep. Was here once, and chose her words. */
export const aisha: DemoClient = {
  callingName: 'Aisha',
  recordNumber: 'DK-1011',
  location: 'oosterkade',
  clinician: 'celine',
  visits: [
    {
      daysAgo: 28,
      form: 'full',
      answers: [
        answer('strength.today', 'douchen voor 12 uur'),
        answer('strength.sources', some(['people', 'trait'])),
        answer('stress.sources', some(['sleep', 'obligations'], 'goedbedoelde tips')),
        ...levels({ strengths: 2, feeling: 4, sleep: 1, energy: 2, grip: 3 }),
        skip('hope.level'),
        skip('loneliness.level'),
        privately(answer('safety.level', 5)),
        answer('domain.chosen', ranked(['family', 'work-study', 'relationship-sexuality'])),
        ...about(
          'family',
          answer('domain.satisfaction', 5),
          answer('domain.help_wanted', 'rather-not'),
          privately(
            answer('domain.note', 'soms zet ik de kinderwagen op de gang en tel tot honderd'),
          ),
        ),
        ...about(
          'work-study',
          answer('domain.satisfaction', 7),
          answer('domain.note', 'ik mis mijn klas. 24 kinderen is rustiger dan 1'),
        ),
        ...about('relationship-sexuality', toTell(answer('domain.note', 'ooit weer'))),
        answer('medication.uses', 'no'),
        answer('medication.talk', 'no'),
        answer('goal.conversation', ranked(['listen', 'practical'])),
        answer('need.now', 'een nacht. eentje'),
        answer('companion', one('nobody')),
      ],
    },
  ],
  today: { at: '19:30' },
}
