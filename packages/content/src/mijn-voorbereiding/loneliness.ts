import type { Group } from '@samen/questionnaire/domain'
import { tenScale } from '../ten-scale.ts'

/** Loneliness; above the middle of the scale the weekend is asked about too. */
export const loneliness: Group = {
  kind: 'group',
  code: 'loneliness',
  title: { nl: 'Je eenzaam voelen', en: 'Feeling lonely' },
  questions: [
    tenScale({
      concept: 'loneliness.level',
      text: {
        nl: 'Voelde je je de afgelopen week eenzaam?',
        en: 'Did you feel lonely last week?',
      },
      low: { nl: 'niet eenzaam', en: 'not lonely' },
      high: { nl: 'heel eenzaam', en: 'very lonely' },
      better: 'low',
      why: {
        nl: 'Veel mensen voelen zich wel eens eenzaam. Jij kiest of je erover praat.',
        en: 'Many people feel lonely at times. You choose if you talk about it.',
      },
      topic: { nl: 'Eenzaam', en: 'Lonely' },
      sharing: 'shared',
      asksSharing: true,
      trend: true,
    }),
    {
      kind: 'choice',
      concept: 'loneliness.weekend',
      visible: { concept: 'loneliness.level', greater: 5 },
      text: { nl: 'Hoe is dat in het weekend?', en: 'How is that at the weekend?' },
      why: {
        nl: 'Een weekend kan anders zijn dan de rest van de week.',
        en: 'A weekend can be different from the rest of the week.',
      },
      topic: { nl: 'Eenzaam in het weekend', en: 'Lonely at the weekend' },
      sharing: 'shared',
      asksSharing: true,
      options: [
        { code: 'less', text: { nl: 'Dan ben ik minder eenzaam', en: 'Then I am less lonely' } },
        { code: 'same', text: { nl: 'Dan is het hetzelfde', en: 'Then it is the same' } },
        { code: 'more', text: { nl: 'Dan ben ik meer eenzaam', en: 'Then I am more lonely' } },
        { code: 'varies', text: { nl: 'Dat verschilt', en: 'That varies' } },
      ],
    },
  ],
}
