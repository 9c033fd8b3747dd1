import { says } from '../words.ts'
import type { Right } from './rights-page.ts'

/** Rights about what is written down. */
export const rightsAboutMyData: readonly Right[] = [
  {
    code: 'record',
    title: says('Je dossier zien', 'Seeing your record'),
    text: [
      says(
        'Je mag lezen wat er over je is opgeschreven. De eerste kopie kost niets.',
        'You may read what is written about you. The first copy is free.',
      ),
      says(
        'Klopt er iets niet? Je mag vragen om dat te verbeteren, of er je eigen verhaal bij zetten.',
        'Is something wrong? You may ask to correct it, or add your own story to it.',
      ),
    ],
    how: says('Vraag het aan je hulpverlener of aan de balie.', 'Ask your clinician or reception.'),
    exception: says(
      'Wat een ander over zichzelf vertelde, kan worden weggelaten.',
      'What somebody else told about themselves can be left out.',
    ),
    sources: ['wgbo', 'avg'],
  },
  {
    code: 'destroy',
    title: says('Gegevens laten weghalen', 'Having facts removed'),
    text: [
      says(
        'Je mag vragen om je dossier te vernietigen, helemaal of voor een deel.',
        'You may ask to have your record destroyed, all of it or a part.',
      ),
    ],
    how: says(
      'Schrijf of mail het aan je hulpverlener. Je krijgt antwoord.',
      'Write or mail it to your clinician. You get an answer.',
    ),
    exception: says(
      'Soms moet iets bewaard blijven, door de wet of voor iemand anders. Dan hoor je waarom.',
      'Sometimes something has to be kept, by law or for somebody else. Then you hear why.',
    ),
    sources: ['wgbo', 'wvggz'],
  },
  {
    code: 'who-looked',
    title: says('Zien wie er keek', 'Seeing who looked'),
    text: [
      says(
        'Je mag vragen wie er in je digitale dossier heeft gekeken, en wanneer.',
        'You may ask who looked in your digital record, and when.',
      ),
    ],
    how: says(
      'Vraag het aan de balie. Wat je hier invult, heeft ook zo’n lijst.',
      'Ask reception. What you fill in here has such a list too.',
    ),
    sources: ['wabvpz'],
  },
  {
    code: 'privacy',
    title: says('Geheimhouding', 'Secrecy'),
    text: [
      says(
        'Je hulpverlener vertelt niets over jou aan anderen, tenzij jij dat goed vindt.',
        'Your clinician tells others nothing about you, unless you agree.',
      ),
      says(
        'Dat geldt ook voor je familie en je werk.',
        'That also goes for your family and your work.',
      ),
    ],
    how: says(
      'Zeg wie wat mag weten. Je mag dat altijd veranderen.',
      'Say who may know what. You may always change that.',
    ),
    exception: says(
      'Wie meehelpt in je team, mag lezen wat daarvoor nodig is. Is er groot gevaar? Dan mogen zij soms meer lezen.',
      'Those who help in your team may read what they need. In serious danger more is possible.',
    ),
    sources: ['wgbo', 'avg'],
  },
]
