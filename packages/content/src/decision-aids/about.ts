import type { AidPlace, DecisionAid } from '@samen/consultation/decision-aid'
import { says } from '../words.ts'

/** What the four aids that ship say about themselves: the same, and as it is. */
export const about = {
  languages: ['nl', 'en'],
  chances: {
    given: 'none',
    text: says(
      'Deze keuzehulp noemt geen kansen. Hoe iets voor jou gaat, weet niemand vooraf. Vraag ernaar in het gesprek.',
      'This decision aid names no chances. Nobody knows beforehand how it will go for you. Ask about it in the conversation.',
    ),
  },
  test: {
    offered: 'none',
    text: says(
      'Deze keuze gaat niet over een test of een onderzoek.',
      'This choice is not about a test or an examination.',
    ),
  },
  date: '2026-11-22',
  nextUpdate: '2028-11-22',
  updatePolicy: says(
    'We lezen deze tekst elke twee jaar opnieuw. Verandert de wet, dan eerder.',
    'We read this text again every two years. Sooner, if the law changes.',
  ),
  paidBy: says('Niemand heeft voor deze tekst betaald.', 'Nobody has paid for this text.'),
  interests: says(
    'De makers verdienen niets aan wat je kiest.',
    'The makers earn nothing by what you choose.',
  ),
  makers: says(
    'De makers van Samen keuzes maken. Zij zijn geen artsen of juristen.',
    'The makers of Samen keuzes maken. They are no doctors or lawyers.',
  ),
  development: says(
    'Geschreven uit algemene kennis en uit de wet. Nog niet getest door cliënten of hulpverleners.',
    'Written from general knowledge and from the law. Not yet tested by clients or clinicians.',
  ),
  readingLevel: {
    level: 'B1',
    text: says(
      'Korte zinnen en gewone woorden: taalniveau B1 of makkelijker. Dat is nog niet getest.',
      'Short sentences and plain words: language level B1 or easier. This is not yet tested.',
    ),
  },
  licence: 'EUPL-1.2',
} satisfies Partial<DecisionAid>

export const thuisarts: AidPlace = {
  title: 'Thuisarts.nl',
  where: 'https://www.thuisarts.nl',
  text: says(
    'Uitleg over gezondheid en medicijnen, van huisartsen.',
    'Explanation about health and medicines, by family doctors. In Dutch.',
  ),
}
export const mindKorrelatie: AidPlace = {
  title: 'MIND Korrelatie',
  where: 'https://mindkorrelatie.nl',
  text: says(
    'Bellen, chatten of mailen met iemand die luistert en meedenkt.',
    'Call, chat or mail somebody who listens and thinks along. In Dutch.',
  ),
}
