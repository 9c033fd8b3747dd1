import type { DecisionAid } from '@samen/consultation/decision-aid'
import { tapering, taperingOthers, wgbo } from '../sources.ts'
import { says } from '../words.ts'
import { about, mindKorrelatie, thuisarts } from './about.ts'
import { medicineOptions } from './medicine-options.ts'

/** How to prepare the talk about a change; which medicine and how much is for that talk. */
export const medicineAid: DecisionAid = {
  ...about,
  id: 'medicijnen-veranderen',
  title: says(
    'Ik wil iets veranderen aan mijn medicijnen',
    'I want to change something about my medicines',
  ),
  situation: [
    says(
      'Je gebruikt medicijnen, en je wilt dat er iets anders gaat. Misschien heb je ergens last van.',
      'You use medicines, and you want something to be different. Perhaps something bothers you.',
    ),
    says(
      'Deze keuzehulp bereidt je voor op het gesprek. Hij zegt niet wat je kiest.',
      'This decision aid prepares you for the conversation. It does not say what to choose.',
    ),
    says(
      'Minder nemen of stoppen bespreek je eerst met je arts of apotheker. Bij sommige medicijnen kan opeens stoppen klachten geven.',
      'Talk to your doctor or pharmacist first about taking less or stopping. With some medicines a sudden stop can cause trouble.',
    ),
    says(
      'Ben je al minder gaan nemen of gestopt? Dat mag je altijd vertellen.',
      'Did you already take less, or stop? You may always tell it.',
    ),
  ],
  choice: says(
    'Wil ik iets veranderen aan mijn medicijnen, en wat dan?',
    'Do I want to change my medicines, and in what way?',
  ),
  audience: says(
    'Voor iedereen die medicijnen gebruikt en daar samen met een arts over wil praten.',
    'For everybody who uses medicines and wants to talk about them together with a doctor.',
  ),
  options: medicineOptions,
  values: [
    {
      code: 'calm-feeling',
      one: says('Ik wil vooral rust in mijn hoofd', 'I mostly want peace in my head'),
      other: says('Ik wil vooral alles kunnen voelen', 'I mostly want to feel everything'),
    },
    {
      code: 'steady-changing',
      one: says('Ik wil dat het blijft zoals het is', 'I want it to stay as it is'),
      other: says('Ik wil dat er iets verandert', 'I want something to change'),
    },
    {
      code: 'body-head',
      one: says('Hoe mijn lijf voelt, telt het meest', 'How my body feels counts most'),
      other: says('Hoe mijn hoofd voelt, telt het meest', 'How my head feels counts most'),
    },
    {
      code: 'fast-slow',
      one: says('Ik wil snel verschil merken', 'I want to notice a difference soon'),
      other: says('Ik wil het liever langzaam doen', 'I would rather do it slowly'),
    },
  ],
  questions: [
    {
      code: 'what-it-does',
      to: 'myself',
      text: says('Wat doet het medicijn voor mij?', 'What does the medicine do for me?'),
    },
    {
      code: 'what-bothers',
      to: 'myself',
      text: says('Waar heb ik last van, en wanneer?', 'What bothers me, and when?'),
    },
    {
      code: 'what-different',
      to: 'myself',
      text: says('Wat wil ik graag anders?', 'What would I like to be different?'),
    },
    {
      code: 'which-ways',
      to: 'conversation',
      text: says('Welke mogelijkheden zijn er voor mij?', 'Which possibilities are there for me?'),
    },
    {
      code: 'what-to-expect',
      to: 'conversation',
      text: says(
        'Wat kan ik merken, en hoe lang duurt dat?',
        'What may I notice, and how long does it take?',
      ),
    },
    {
      code: 'whom-to-call',
      to: 'conversation',
      text: says('Wie kan ik bellen als het niet gaat?', 'Whom can I call when it goes wrong?'),
    },
  ],
  when: [
    says(
      'Je mag deze keuze over meer gesprekken verdelen. Het hoeft niet in één keer.',
      'You may spread this choice over several conversations. It need not be done at once.',
    ),
    says(
      'Gaat het nu snel slechter met je? Zeg het vandaag nog tegen iemand.',
      'Are things getting worse fast? Tell somebody today.',
    ),
    says(
      'Een rustige tijd kan makkelijker zijn om iets te veranderen. Dat kies jij.',
      'A calm time can make a change easier. That is yours to choose.',
    ),
  ],
  involve: [
    {
      code: 'doctor',
      text: says('Je arts', 'Your doctor'),
      what: says(
        'Weet wat er kan en maakt samen met jou een plan.',
        'Knows what is possible and makes a plan together with you.',
      ),
    },
    {
      code: 'pharmacist',
      text: says('Je apotheker', 'Your pharmacist'),
      what: says(
        'Weet veel over medicijnen, ook samen met andere medicijnen.',
        'Knows a lot about medicines, also together with other medicines.',
      ),
    },
    {
      code: 'peer-expert',
      text: says('Een ervaringsdeskundige', 'A peer expert'),
      what: says(
        'Heeft zelf zulke keuzes gemaakt en kan luisteren.',
        'Has made such choices and can listen.',
      ),
    },
    {
      code: 'somebody-close',
      text: says('Iemand die je vertrouwt', 'Somebody you trust'),
      what: says(
        'Kan met je meegaan en merkt misschien iets wat jij niet merkt.',
        'Can come along and may notice something that you do not.',
      ),
    },
  ],
  sources: [wgbo, tapering, taperingOthers],
  readMore: [thuisarts, mindKorrelatie],
}
