import type { DecisionAid } from '@samen/consultation/decision-aid'
import { wgbo, wvggz } from '../sources.ts'
import { says } from '../words.ts'
import { about, mindKorrelatie, thuisarts } from './about.ts'
import { helpOptions } from './help-options.ts'

export const helpAid: DecisionAid = {
  ...about,
  id: 'meer-minder-andere-hulp',
  title: says('Meer, minder of andere hulp?', 'More, less or other help?'),
  situation: [
    says(
      'Je krijgt hulp, en je vraagt je af of die nog past. Dat kan altijd.',
      'You receive help, and you wonder whether it still fits. That is always possible.',
    ),
    says(
      'Hulp is meer dan gesprekken. Denk ook aan hulp thuis, bij werk, geld of contacten.',
      'Help is more than talks. Think of help at home too, and with work, money or contacts.',
    ),
  ],
  choice: says('Welke hulp past nu bij mij?', 'Which help suits me now?'),
  audience: says(
    'Voor iedereen die hulp krijgt en erover wil praten of die nog past.',
    'For everybody who receives help and wants to talk about whether it still fits.',
  ),
  options: helpOptions,
  values: [
    {
      code: 'self-together',
      one: says('Ik doe dingen graag zelf', 'I like to do things myself'),
      other: says('Ik doe dingen graag samen', 'I like to do things together'),
    },
    {
      code: 'time-support',
      one: says('Ik wil tijd voor andere dingen', 'I want time for other things'),
      other: says('Ik wil vaak iemand kunnen spreken', 'I want to talk to somebody often'),
    },
    {
      code: 'known-new',
      one: says('Ik houd graag mensen die ik ken', 'I like to keep people I know'),
      other: says('Ik wil graag iets nieuws', 'I would like something new'),
    },
    {
      code: 'talk-do',
      one: says('Praten helpt mij', 'Talking helps me'),
      other: says('Iets doen helpt mij', 'Doing something helps me'),
    },
  ],
  questions: [
    {
      code: 'what-helps',
      to: 'myself',
      text: says('Wat helpt mij nu het meest?', 'What helps me most now?'),
    },
    {
      code: 'what-missing',
      to: 'myself',
      text: says('Wat mis ik, of wat is te veel?', 'What do I miss, or what is too much?'),
    },
    {
      code: 'what-is-there',
      to: 'conversation',
      text: says('Welke hulp is er nog meer?', 'Which other help is there?'),
    },
    {
      code: 'way-back',
      to: 'conversation',
      text: says('Kan ik terug als het niet past?', 'Can I go back when it does not fit?'),
    },
    {
      code: 'how-long',
      to: 'conversation',
      text: says(
        'Hoe lang duurt het voor er plek is?',
        'How long does it take before there is room?',
      ),
    },
  ],
  when: [
    says(
      'Je hoeft niet te wachten tot het slecht gaat. Ook als het goed gaat, kan dit.',
      'You need not wait until things go badly. It can be done when all is well too.',
    ),
    says(
      'Verandert er al veel, zoals je huis of je werk? Dan kan wachten ook.',
      'Is much changing already, like your home or your work? Then waiting is possible too.',
    ),
    says(
      'Je mag iets eerst een tijdje doen, en er dan samen naar kijken.',
      'You may do something for a while first, and then look at it together.',
    ),
  ],
  involve: [
    {
      code: 'clinician',
      text: says('Je hulpverlener', 'Your clinician'),
      what: says(
        'Weet welke hulp er is en helpt je met de stap naar andere hulp.',
        'Knows which help there is and thinks along about the change.',
      ),
    },
    {
      code: 'family-doctor',
      text: says('Je huisarts', 'Your family doctor'),
      what: says('Kent je langer en kan je verwijzen.', 'Knows you longer and can refer you.'),
    },
    {
      code: 'peer-expert',
      text: says('Een ervaringsdeskundige', 'A peer expert'),
      what: says(
        'Vertelt hoe zo’n overgang kan zijn, als je dat vraagt.',
        'Tells how such a change can be, when you ask.',
      ),
    },
    {
      code: 'neighbourhood',
      text: says('Het wijkteam of de gemeente', 'The neighbourhood team or the municipality'),
      what: says(
        'Weet welke hulp er in de buurt is, thuis of met geld.',
        'Knows which help there is nearby, at home or with money.',
      ),
    },
  ],
  sources: [wgbo, wvggz],
  readMore: [thuisarts, mindKorrelatie],
}
