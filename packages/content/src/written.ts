import type { ChoiceQuestion, Group } from '@samen/questionnaire/domain'
import { yesNoDontKnow } from './vier-vragen/yes-no-dont-know.ts'

// What was written in an earlier consultation. Each appears only when there is such a thing.

const isItRight: ChoiceQuestion = {
  kind: 'choice',
  concept: 'written.correct',
  text: { nl: 'Klopt het?', en: 'Is it right?' },
  help: {
    nl: 'Kies je ja en deel je dat? Dan ben je het eens met wat hier staat.',
    en: 'Do you choose yes and share it? Then you agree with what is written here.',
  },
  why: {
    nl: 'Wat we opschrijven, doen we samen. Jij hebt hier nog geen ja op gezegd.',
    en: 'What we write down, we do together. You have not said yes to this yet.',
  },
  topic: { nl: 'Klopt wat er staat', en: 'Is what is written right' },
  sharing: 'shared',
  options: [
    { code: 'yes', text: { nl: 'Ja, het klopt', en: 'Yes, it is right' } },
    { code: 'not-quite', text: { nl: 'Niet helemaal', en: 'Not quite' } },
    { code: 'no', text: { nl: 'Nee', en: 'No' } },
  ],
}

/** "Dit is opgeschreven. Klopt het?" A yes that is shared confirms that very version. */
export const unconfirmed: Group = {
  kind: 'group',
  code: 'written',
  // What it is stands under it, whole: nobody says yes to a name.
  title: { nl: 'Dit is opgeschreven', en: 'This was written down' },
  over: { carried: 'unconfirmed' },
  questions: [
    isItRight,
    {
      kind: 'long-text',
      concept: 'written.different',
      text: { nl: 'Wat klopt er niet?', en: 'What is not right?' },
      help: {
        nl: 'Schrijf het op zoals jij het bedoelt.',
        en: 'Write it down the way you mean it.',
      },
      why: {
        nl: 'Dan kunnen we het samen veranderen.',
        en: 'Then we can change it together.',
      },
      topic: { nl: 'Wat er niet klopt', en: 'What is not right' },
      sharing: 'shared',
      visible: {
        any: [
          { concept: 'written.correct', equals: 'not-quite' },
          { concept: 'written.correct', equals: 'no' },
        ],
      },
    },
  ],
}

/** What the client wanted to talk about and what there was no time for. */
export const unfinished: Group = {
  kind: 'group',
  code: 'unfinished',
  title: {
    nl: 'Hier kwamen we niet aan toe: {name}',
    en: 'We did not get to this: {name}',
  },
  over: { carried: 'unfinished' },
  questions: [
    {
      kind: 'choice',
      concept: 'unfinished.wish',
      text: { nl: 'Wil je hier nog over praten?', en: 'Do you still want to talk about this?' },
      why: {
        nl: 'Het stond op jouw lijst. Jij kiest of het erop blijft.',
        en: 'It was on your list. You choose whether it stays there.',
      },
      topic: { nl: 'Hier nog over praten', en: 'Still to talk about' },
      sharing: 'shared',
      options: yesNoDontKnow,
    },
  ],
}
