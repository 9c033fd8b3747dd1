import type { AidOption } from '@samen/consultation/decision-aid'
import { says } from '../words.ts'

export const helpOptions: readonly AidOption[] = [
  {
    code: 'more',
    text: says('Meer hulp', 'More help'),
    description: says(
      'Je spreekt elkaar vaker, of er komt hulp bij. Bijvoorbeeld thuis of met geld.',
      'You talk more often, or help is added. For example at home or with money.',
    ),
    for: [
      says(
        'Er is meer tijd voor wat jij belangrijk vindt.',
        'There is more time for what matters to you.',
      ),
      says(
        'Je staat er op een zware dag minder alleen voor.',
        'On a hard day you are less on your own.',
      ),
    ],
    against: [
      says('Het kost je tijd en energie.', 'It takes your time and energy.'),
      says('Je hebt met meer mensen te maken.', 'You have more people to deal with.'),
    ],
    known: [
      {
        text: says(
          'Je hulpverlener vertelt je welke hulp er is, ook bij anderen. Dat staat in de wet.',
          'Your clinician tells you which help there is, also elsewhere. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of er snel plek is, en of meer hulp helpt, weet je vooraf niet.',
        'Whether there is room soon, and whether more helps, you do not know beforehand.',
      ),
    ],
    experience: [
      says(
        'Meer hulp kan veilig voelen. Het kan ook druk zijn.',
        'More help can feel safe. It can also be busy.',
      ),
    ],
  },
  {
    code: 'less',
    text: says('Minder hulp', 'Less help'),
    description: says(
      'Je spreekt elkaar minder vaak, of een deel van de hulp stopt.',
      'You talk less often, or a part of the help stops.',
    ),
    for: [
      says('Je hebt meer tijd voor andere dingen.', 'You have more time for other things.'),
      says('Je merkt wat je zelf kunt.', 'You find out what you can do yourself.'),
    ],
    against: [
      says(
        'Als het zwaar wordt, is er minder vaak iemand.',
        'When it gets hard, somebody is there less often.',
      ),
      says('Terug naar meer hulp kan tijd kosten.', 'Going back to more can take time.'),
    ],
    known: [
      {
        text: says(
          'Hulp gebeurt met jouw toestemming. Bij verplichte zorg gelden andere regels.',
          'Help is given when you agree. In compulsory care other rules apply.',
        ),
        sources: ['wgbo', 'wvggz'],
      },
    ],
    unknown: [
      says(
        'Hoe minder hulp voor jou is, merk je pas onderweg.',
        'How less help is for you, you only notice along the way.',
      ),
    ],
    experience: [
      says(
        'Minder hulp kan voelen als vrijheid. Het kan ook stil worden.',
        'Less help can feel like freedom. It can also become quiet.',
      ),
    ],
  },
  {
    code: 'other',
    text: says('Andere hulp', 'Other help'),
    description: says(
      'Een andere vorm, een andere hulpverlener of een andere plek.',
      'Another form, another clinician or another place.',
    ),
    for: [
      says('Het past misschien beter bij wie je nu bent.', 'It may suit better who you are now.'),
      says('Iemand anders ziet misschien iets nieuws.', 'Somebody else looks with fresh eyes.'),
    ],
    against: [
      says('Je vertelt een deel van je verhaal opnieuw.', 'You tell part of your story again.'),
      says('Je laat iets los wat je kent.', 'You let go of something you know.'),
    ],
    known: [
      {
        text: says(
          'Je mag een andere hulpverlener vragen om mee te denken. Dat heet een tweede mening.',
          'You may ask another clinician to think along. That is called a second opinion.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of het daar beter past, weet je pas als je er bent.',
        'Whether it suits you better there, you only know once you are there.',
      ),
    ],
    experience: [
      says(
        'Iets nieuws kan hoop geven. Afscheid nemen kan ook verdrietig zijn.',
        'Something new can give hope. Saying goodbye can be sad too.',
      ),
    ],
  },
  {
    code: 'no-change',
    standing: 'no-change',
    text: says('Niets veranderen', 'Change nothing'),
    description: says(
      'De hulp blijft zoals nu. Je spreekt af wanneer je er weer naar kijkt.',
      'The help stays as it is now. You agree when to look at it again.',
    ),
    for: [
      says('Je houdt wat je kent, en wie je kent.', 'You keep what you know, and whom you know.'),
      says('Je energie blijft voor andere dingen.', 'Your energy stays for other things.'),
    ],
    against: [
      says('Wat niet goed past, blijft misschien zo.', 'What does not fit may stay that way.'),
      says('Je ontdekt niet wat er nog meer kan.', 'You do not discover what else is possible.'),
    ],
    known: [
      {
        text: says(
          'Een hulpverlener mag de hulp niet zomaar stoppen. Dat staat in de wet.',
          'A clinician may not just stop the help. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Hoe het zonder verandering verder gaat, weet niemand zeker.',
        'How things go on without a change, nobody knows for sure.',
      ),
    ],
    experience: [
      says(
        'Het kan rust geven. Het kan ook voelen als stilstaan.',
        'It can give peace. It can also feel like standing still.',
      ),
    ],
  },
  {
    code: 'not-now',
    standing: 'not-now',
    text: says('Nu niet kiezen', 'Not choose now'),
    description: says(
      'Je kiest nog niet. Je kijkt eerst even, of je praat er met iemand over.',
      'You do not choose yet. You look around first, or talk about it.',
    ),
    for: [
      says(
        'Je hebt tijd om te merken wat je nodig hebt.',
        'You have time to notice what you need.',
      ),
      says('Je kunt eerst ergens gaan kijken.', 'You can go and have a look somewhere first.'),
    ],
    against: [
      says(
        'Is er een wachtlijst? Dan kom je daar later op.',
        'A waiting time then also starts later.',
      ),
      says('De vraag blijft nog even bij je.', 'The question stays with you for a while.'),
    ],
    known: [
      {
        text: says(
          'Je hulpverlener nodigt je uit om vragen te stellen. Dat staat in de wet.',
          'Your clinician invites you to ask questions. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of de mogelijkheden later hetzelfde zijn, weet je nu niet.',
        'Whether the possibilities will be the same later, you do not know now.',
      ),
    ],
    experience: [
      says(
        'Even niets hoeven kan fijn zijn. Het kan ook onrustig voelen.',
        'Having nothing to do for a while can be nice. It can also feel restless.',
      ),
    ],
  },
]
