import type { Group, RankQuestion } from '@samen/questionnaire/domain'
import { lifeDomains } from '../life-domains.ts'
import { tenScale } from '../ten-scale.ts'

/** The client picks what matters now; only that is asked about. */
export const chosenDomains: RankQuestion = {
  kind: 'rank',
  concept: 'domain.chosen',
  text: { nl: 'Wat is nu belangrijk in jouw leven?', en: 'What matters in your life now?' },
  help: {
    nl: 'Kies één, twee of drie dingen. Begin met het belangrijkste.',
    en: 'Choose one, two or three things. Start with the most important.',
  },
  why: {
    nl: 'Dan vragen we alleen naar wat jij kiest.',
    en: 'Then we only ask about what you choose.',
  },
  topic: { nl: 'Wat nu belangrijk is', en: 'What matters now' },
  sharing: 'shared',
  options: lifeDomains,
  most: 3,
}

/** Asked once for each chosen domain. */
export const domain: Group = {
  kind: 'group',
  code: 'domain',
  title: { nl: '{name}', en: '{name}' },
  over: { concept: 'domain.chosen' },
  questions: [
    tenScale({
      concept: 'domain.satisfaction',
      text: { nl: 'Hoe tevreden ben je hierover?', en: 'How satisfied are you with this?' },
      low: { nl: 'niet tevreden', en: 'not satisfied' },
      high: { nl: 'heel tevreden', en: 'very satisfied' },
      better: 'high',
      why: {
        nl: 'Zo zie je later of er iets is veranderd.',
        en: 'This way you can see later if something changed.',
      },
      topic: { nl: 'Hoe tevreden ik ben', en: 'How satisfied I am' },
      sharing: 'shared',
      trend: true,
    }),
    {
      kind: 'yes-no',
      concept: 'domain.help_wanted',
      text: { nl: 'Wil je hier hulp bij?', en: 'Do you want help with this?' },
      why: {
        nl: 'Soms wil je hulp, soms doe je het liever zelf. Jij kiest.',
        en: 'Sometimes you want help, sometimes you prefer to do it yourself. You choose.',
      },
      topic: { nl: 'Of ik hulp wil', en: 'If I want help' },
      sharing: 'shared',
    },
    {
      kind: 'long-text',
      concept: 'domain.note',
      text: { nl: 'Wil je er iets over vertellen?', en: 'Do you want to say something about it?' },
      help: { nl: 'Een paar woorden is genoeg.', en: 'A few words are enough.' },
      why: {
        nl: 'Een cijfer zegt niet alles. Jouw woorden zeggen meer.',
        en: 'A number does not say everything. Your words say more.',
      },
      topic: { nl: 'Wat ik erover vertel', en: 'What I tell about it' },
      sharing: 'shared',
      // One of the domains is sexuality, and a group cannot ask it of that domain alone.
      asksSharing: true,
    },
  ],
}
