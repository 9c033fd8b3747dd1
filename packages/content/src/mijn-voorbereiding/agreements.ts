import type { ChoiceQuestion, Section } from '@samen/questionnaire/domain'
import { unconfirmed, unfinished } from '../written.ts'

/** Of one agreement; the same words in the easy form. */
export const resultOfAgreement: ChoiceQuestion = {
  kind: 'choice',
  concept: 'agreement.result',
  text: {
    nl: 'Wat is er gebeurd met deze afspraak?',
    en: 'What happened with this agreement?',
  },
  why: {
    nl: 'Dan hoef je het in het gesprek niet eerst uit te leggen.',
    en: 'Then you do not have to explain it first in the conversation.',
  },
  topic: { nl: 'Wat we afspraken', en: 'What we agreed' },
  sharing: 'shared',
  options: [
    { code: 'done', text: { nl: 'Gedaan', en: 'Done' } },
    { code: 'partly', text: { nl: 'Een deel gedaan', en: 'Partly done' } },
    { code: 'not', text: { nl: 'Niet gedaan', en: 'Not done' } },
    { code: 'differently', text: { nl: 'Het ging anders', en: 'It went differently' } },
  ],
}

/**
 * A. What was written in an earlier consultation: what the client has not confirmed, each open
 * agreement, and what was left over. Without any of it there is nothing to see here.
 */
export const agreements: Section = {
  code: 'agreements',
  title: { nl: 'Wat we de vorige keer afspraken', en: 'What we agreed last time' },
  items: [
    unconfirmed,
    {
      kind: 'group',
      code: 'agreement',
      title: { nl: 'Afgesproken: {name}', en: 'Agreed: {name}' },
      help: { nl: 'Je kunt het niet fout doen.', en: 'There are no wrong answers.' },
      over: { carried: 'agreements' },
      questions: [
        resultOfAgreement,
        {
          kind: 'long-text',
          concept: 'agreement.how',
          text: { nl: 'Hoe ging het?', en: 'How did it go?' },
          help: {
            nl: 'Bijvoorbeeld: in het weekend ging het anders dan door de week.',
            en: 'For example: the weekend was different from the rest of the week.',
          },
          why: {
            nl: 'Jij weet hoe het echt ging. Daar kunnen we van leren.',
            en: 'You know how it really went. We can learn from that.',
          },
          topic: { nl: 'Hoe de afspraak ging', en: 'How the agreement went' },
          sharing: 'shared',
        },
        {
          kind: 'choice',
          concept: 'agreement.next',
          text: {
            nl: 'Wat wil je nu met deze afspraak?',
            en: 'What do you want to do with it now?',
          },
          why: {
            nl: 'Een afspraak mag veranderen. Jij kiest daarin mee.',
            en: 'An agreement may change. You have a say in that.',
          },
          topic: { nl: 'Verder met de afspraak', en: 'Going on with the agreement' },
          sharing: 'shared',
          options: [
            { code: 'keep', text: { nl: 'Zo houden', en: 'Keep it' } },
            { code: 'change', text: { nl: 'Veranderen', en: 'Change it' } },
            { code: 'stop', text: { nl: 'Stoppen', en: 'Stop it' } },
          ],
        },
      ],
    },
    unfinished,
  ],
}
