import type { DecisionAid } from '@samen/consultation/decision-aid'
import { wgbo, wvggz } from '../sources.ts'
import { says } from '../words.ts'
import { about, mindKorrelatie } from './about.ts'
import { companionOptions } from './companion-options.ts'

export const companionAid: DecisionAid = {
  ...about,
  id: 'wie-erbij',
  title: says('Wie wil ik erbij hebben?', 'Whom do I want with me?'),
  situation: [
    says(
      'Je hebt een gesprek met je hulpverlener. Je mag iemand meenemen, en het hoeft niet.',
      'You have a conversation with your clinician. You may bring somebody, and you need not.',
    ),
    says(
      'Wie erbij is, hoort wat jullie zeggen. Iemand kan ook bij een deel erbij zijn.',
      'Whoever is there hears what you say. Somebody can also join for a part.',
    ),
    says(
      'Wij nodigen niemand uit. Vraag het zelf.',
      'We do not invite anyone. Please ask them yourself.',
    ),
  ],
  choice: says('Wie wil ik bij mijn gesprek hebben?', 'Whom do I want with me in my conversation?'),
  audience: says(
    'Voor iedereen die een gesprek heeft met een hulpverlener.',
    'For everybody who has a conversation with a clinician.',
  ),
  options: companionOptions,
  values: [
    {
      code: 'free-supported',
      one: says('Ik wil vrij kunnen praten', 'I want to talk freely'),
      other: says('Ik wil steun naast me', 'I want support beside me'),
    },
    {
      code: 'own-shared',
      one: says('Ik houd mijn keuzes bij mezelf', 'I keep my choices to myself'),
      other: says(
        'Ik deel mijn keuzes met wie ik vertrouw',
        'I share my choices with those I trust',
      ),
    },
    {
      code: 'familiar-independent',
      one: says('Ik wil iemand die mij goed kent', 'I want somebody who knows me well'),
      other: says('Ik wil iemand die er buiten staat', 'I want somebody from outside'),
    },
  ],
  questions: [
    {
      code: 'what-role',
      to: 'myself',
      text: says(
        'Wat wil ik dat diegene doet: luisteren of praten?',
        'What do I want them to do: listen or talk?',
      ),
    },
    {
      code: 'what-not-hear',
      to: 'myself',
      text: says(
        'Is er iets wat diegene niet hoeft te horen?',
        'Is there anything they need not hear?',
      ),
    },
    {
      code: 'part',
      to: 'conversation',
      text: says(
        'Kan iemand bij een deel van het gesprek zijn?',
        'Can somebody join for part of the conversation?',
      ),
    },
    {
      code: 'afterwards',
      to: 'conversation',
      text: says('Wat mag er later aan diegene verteld worden?', 'What may they be told later?'),
    },
  ],
  when: [
    says(
      'Vraag het liefst een paar dagen vooraf. Op de dag zelf kan ook.',
      'Ask a few days ahead if you can. On the day itself is fine too.',
    ),
    says(
      'Een gesprek over een grote keuze kan een goed moment zijn.',
      'A talk about a big choice can be a good moment.',
    ),
    says(
      'Je mag tijdens het gesprek vragen of iemand even weggaat.',
      'During the talk you may ask somebody to leave for a while.',
    ),
  ],
  involve: [
    {
      code: 'the-person',
      text: says('Degene die je wilt vragen', 'The person you want to ask'),
      what: says(
        'Vertel vooraf wat je wel en niet wilt.',
        'Tell them beforehand what you want, and what you do not.',
      ),
    },
    {
      code: 'clinician',
      text: says('Je hulpverlener', 'Your clinician'),
      what: says('Kan tijd en een stoel vrijhouden.', 'Can keep time and a chair free.'),
    },
    {
      code: 'reception',
      text: says('De balie', 'Reception'),
      what: says(
        'Weet welke ervaringsdeskundige er is op jouw dag.',
        'Knows which peer expert is there on your day.',
      ),
    },
  ],
  sources: [wgbo, wvggz],
  readMore: [
    {
      title: 'Stichting PVP',
      where: 'https://www.pvp.nl',
      text: says(
        'Uitleg over je rechten in de ggz, en wie je kan bijstaan.',
        'About your rights in mental health care, and who can stand by you. In Dutch.',
      ),
    },
    mindKorrelatie,
  ],
}
