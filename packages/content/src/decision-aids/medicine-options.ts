import type { AidOption } from '@samen/consultation/decision-aid'
import { says } from '../words.ts'

/** In kinds, never in amounts: which medicine and how much is for the conversation. */
export const medicineOptions: readonly AidOption[] = [
  {
    code: 'other-amount',
    text: says('Een andere hoeveelheid', 'A different dose'),
    description: says(
      'Je gebruikt hetzelfde medicijn, maar meer of minder. Je arts spreekt af hoe snel dat gaat.',
      'You use the same medicine, but more or less of it. Your doctor agrees with you how fast.',
    ),
    for: [
      says('Je houdt een medicijn dat je al kent.', 'You keep a medicine that you already know.'),
      says('De verandering kan in kleine stappen gaan.', 'The change can go in small steps.'),
    ],
    against: [
      says(
        'Je lijf kan tijd nodig hebben om te wennen.',
        'Your body may need time to get used to it.',
      ),
      says('Het kan zijn dat je weinig verschil merkt.', 'You may notice little difference.'),
    ],
    known: [
      {
        text: says(
          'Je arts vertelt je wat een verandering met je kan doen. Dat staat in de wet.',
          'Your doctor tells you what a change can do to you. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Wat meer of minder met jou doet, weet niemand vooraf.',
        'What more or less does to you, nobody knows beforehand.',
      ),
    ],
    experience: [
      says(
        'Sommige mensen letten in die tijd extra op hun slaap en hun stemming.',
        'Some people watch their sleep and their mood more in that time.',
      ),
    ],
  },
  {
    code: 'other-medicine',
    text: says('Een ander medicijn', 'Another medicine'),
    description: says(
      'Je gaat over van het ene medicijn naar het andere. Je arts maakt daar een plan voor.',
      'You go from one medicine to another. Your doctor makes a plan for it.',
    ),
    for: [
      says(
        'Een ander medicijn past misschien beter bij jou.',
        'Another medicine may suit you better.',
      ),
      says('Waar je nu last van hebt, kan minder worden.', 'What bothers you now may become less.'),
    ],
    against: [
      says('Je kunt last krijgen van iets anders.', 'Something else may bother you.'),
      says(
        'Het overgaan kost tijd en kan onrustig zijn.',
        'Going over takes time and can be restless.',
      ),
    ],
    known: [
      {
        text: says(
          'Je arts vertelt je ook welke andere mogelijkheden er zijn. Dat staat in de wet.',
          'Your doctor also tells you which other possibilities there are. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Welk medicijn bij jou past, weet niemand zeker. Vaak blijkt dat onderweg.',
        'Nobody knows for sure which medicine suits you. Often that shows along the way.',
      ),
    ],
    experience: [
      says(
        'Overgaan kan voelen als opnieuw beginnen. Dat kan hoop geven, en ook spanning.',
        'Going over can feel like starting again. That can give hope, and tension too.',
      ),
    ],
  },
  {
    code: 'other-way',
    text: says('Een ander moment of een andere vorm', 'Another moment or another form'),
    description: says(
      'Hetzelfde medicijn, maar op een andere tijd van de dag. Of als drankje of prik.',
      'The same medicine, but at another time of day. Or as a drink or an injection.',
    ),
    for: [
      says('Het kan beter passen bij jouw dag.', 'It may fit your day better.'),
      says('Je hoeft er misschien minder aan te denken.', 'You may have to think of it less.'),
    ],
    against: [
      says('Niet elk medicijn is er in elke vorm.', 'Not every medicine comes in every form.'),
      says(
        'Je verandert iets waar je aan gewend bent.',
        'You change something that you are used to.',
      ),
    ],
    known: [
      {
        text: says(
          'Je mag vragen wat er kan. Je arts geeft uitleg die je begrijpt.',
          'You may ask what is possible. Your doctor explains it in words you understand.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of jouw medicijn op een ander moment kan, weet je apotheker of je arts.',
        'Your pharmacist or your doctor knows whether your medicine can be taken at another moment.',
      ),
    ],
    experience: [
      says(
        'De dag kan anders voelen, bijvoorbeeld in de ochtend of juist in de avond.',
        'The day can feel different, for example in the morning or in the evening.',
      ),
    ],
  },
  {
    code: 'stop',
    text: says('Samen toewerken naar stoppen', 'Working towards stopping together'),
    description: says(
      'Je maakt met je arts een plan om te stoppen. Meestal gaat dat in stappen.',
      'You make a plan with your doctor to stop. Usually that goes in steps.',
    ),
    for: [
      says(
        'Je merkt hoe het met je gaat zonder het medicijn.',
        'You find out how you are without the medicine.',
      ),
      says(
        'Waar je door het medicijn last van hebt, kan minder worden.',
        'What bothers you because of the medicine may become less.',
      ),
    ],
    against: [
      says(
        'Wat het medicijn voor je deed, kan wegvallen.',
        'What the medicine did for you may fall away.',
      ),
      says(
        'Het stoppen zelf kan zwaar zijn, en lang duren.',
        'The stopping itself can be hard, and take long.',
      ),
    ],
    known: [
      {
        text: says(
          'Bij sommige medicijnen kun je last krijgen van het stoppen zelf.',
          'With some medicines the stopping itself can bother you.',
        ),
        sources: ['afbouwen', 'afbouwen-overige'],
      },
      {
        text: says(
          'Voor een aantal medicijnen hebben artsen en apothekers opgeschreven hoe je samen afbouwt.',
          'For a number of medicines doctors and pharmacists wrote down how to reduce them together.',
        ),
        sources: ['afbouwen', 'afbouwen-overige'],
      },
    ],
    unknown: [
      says(
        'Hoe stoppen voor jou gaat, weet niemand vooraf. Ook niet hoe lang het duurt.',
        'Nobody knows beforehand how stopping goes for you. Nor how long it takes.',
      ),
    ],
    experience: [
      says(
        'Mensen vertellen heel verschillend over stoppen: opgelucht, onrustig, of allebei.',
        'People tell very different things about stopping: relieved, restless, or both.',
      ),
    ],
  },
  {
    code: 'no-change',
    standing: 'no-change',
    text: says('Niets veranderen', 'Change nothing'),
    description: says(
      'Je gebruikt je medicijnen zoals nu. Je spreekt af wanneer je er weer over praat.',
      'You use your medicines as you do now. You agree when to talk about it again.',
    ),
    for: [
      says('Je weet wat je hebt en hoe het gaat.', 'You know what you have and how it goes.'),
      says('Er komt nu geen onrust van een verandering.', 'No change brings unrest now.'),
    ],
    against: [
      says('Waar je last van hebt, blijft misschien zo.', 'What bothers you may stay as it is.'),
      says('Je wens om iets te veranderen blijft liggen.', 'Your wish for a change keeps waiting.'),
    ],
    known: [
      {
        text: says(
          'Ja gezegd? Je mag later nog van mening veranderen.',
          'Said yes? You may still change your mind later.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of het later anders gaat zonder verandering, weet je nu niet.',
        'Whether it will go differently later without a change, you do not know now.',
      ),
    ],
    experience: [
      says(
        'Het kan rust geven. Het kan ook voelen als wachten.',
        'It can give peace. It can also feel like waiting.',
      ),
    ],
  },
  {
    code: 'not-now',
    standing: 'not-now',
    text: says('Nu niet kiezen', 'Not choose now'),
    description: says(
      'Je kiest nog niet. Je wilt eerst meer weten, of eerst met iemand praten.',
      'You do not choose yet. First you want to know more, or talk to somebody.',
    ),
    for: [
      says('Je hebt tijd om na te denken en te vragen.', 'You have time to think and to ask.'),
      says(
        'Je kunt iemand meenemen naar een volgend gesprek.',
        'You can bring somebody to a next conversation.',
      ),
    ],
    against: [
      says(
        'Het kan langer duren voordat er iets verandert.',
        'It may take longer before something changes.',
      ),
      says(
        'Een open keuze kan in je hoofd blijven zitten.',
        'An open choice can stay on your mind.',
      ),
    ],
    known: [
      {
        text: says(
          'Je arts nodigt je uit om vragen te stellen. Dat staat in de wet.',
          'Your doctor invites you to ask questions. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Wanneer je er wel uit bent, weet je nu nog niet.',
        'When you will have made up your mind, you do not know yet.',
      ),
    ],
    experience: [
      says(
        'Tijd nemen kan ruimte geven. Het kan ook spannend blijven.',
        'Taking time can give room. It can also stay tense.',
      ),
    ],
  },
]
