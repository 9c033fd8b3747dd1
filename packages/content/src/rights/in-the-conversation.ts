import { says } from '../words.ts'
import type { Right } from './rights-page.ts'

/** Rights that play in the talk itself. */
export const rightsInTheConversation: readonly Right[] = [
  {
    code: 'information',
    title: says('Uitleg krijgen', 'Getting an explanation'),
    text: [
      says(
        'Je hulpverlener legt uit wat er kan, op een manier die jij begrijpt.',
        'Your clinician explains what is possible, in a way that you understand.',
      ),
      says(
        'Ook wat het met je kan doen, en wat er gebeurt als je niets doet.',
        'Also what it can do to you, and what happens when you do nothing.',
      ),
    ],
    how: says(
      'Vraag door tot het duidelijk is. Wil je iets liever niet weten? Zeg dat dan.',
      'Keep asking until it is clear. Would you rather not know something? Then say so.',
    ),
    exception: says(
      'Heel soms mag een hulpverlener iets later vertellen. Dat mag alleen om ernstig nadeel te voorkomen.',
      'Very rarely a clinician may tell something later. Only to prevent serious harm.',
    ),
    sources: ['wgbo'],
  },
  {
    code: 'consent',
    title: says('Ja of nee zeggen', 'Saying yes or no'),
    text: [
      says(
        'Een behandeling gebeurt alleen als jij het goed vindt.',
        'Treatment is only given when you agree.',
      ),
      says(
        'Je mag nee zeggen. Je mag later ook van mening veranderen.',
        'You may say no. You may also change your mind later.',
      ),
    ],
    how: says(
      'Zeg tegen je hulpverlener wat je wel en niet wilt. Je mag het laten opschrijven.',
      'Tell your clinician what you want and what you do not. You may have it written down.',
    ),
    exception: says(
      'Bij direct gevaar of verplichte zorg kan iets zonder jouw ja. Daar zijn strenge regels voor.',
      'In direct danger or compulsory care things can happen without your yes. Strict rules apply.',
    ),
    sources: ['wgbo', 'wvggz'],
  },
  {
    code: 'second-opinion',
    title: says('Een tweede mening vragen', 'Asking for a second opinion'),
    text: [
      says(
        'Je mag een andere hulpverlener vragen om mee te denken.',
        'You may ask another clinician to think along.',
      ),
      says(
        'Je eigen hulpverlener vertelt ook wat anderen kunnen bieden.',
        'Your own clinician also tells you what others can offer.',
      ),
    ],
    how: says(
      'Vraag je hulpverlener of huisarts om een verwijzing. Vraag je verzekeraar of het geld kost.',
      'Ask your clinician or family doctor for a referral. Ask your insurer whether it costs money.',
    ),
    sources: ['wgbo'],
  },
  {
    code: 'companion',
    title: says('Iemand meenemen', 'Bringing somebody'),
    text: [
      says(
        'Je mag iemand meenemen naar een gesprek: familie, een vriend of iemand anders.',
        'You may bring somebody to a conversation: family, a friend or somebody else.',
      ),
      says(
        'Anderen zijn er alleen bij als jij dat goed vindt.',
        'Others are only there when you agree.',
      ),
    ],
    how: says(
      'Vraag het zelf aan wie je erbij wilt. Zeg het tegen je hulpverlener.',
      'Ask the person yourself. Tell your clinician.',
    ),
    exception: says(
      'Iemand die meewerkt aan je hulp, mag er wel bij zijn.',
      'Somebody who takes part in your help may be there.',
    ),
    sources: ['wgbo'],
  },
]
