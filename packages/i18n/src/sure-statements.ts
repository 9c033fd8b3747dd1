/**
 * The four SURE statements. The English is the original, © O'Connor & Légaré 2008, Ottawa Hospital
 * Research Institute, unaltered: wording, order and capitals. We know of no validated Dutch text; the
 * Dutch below is our own translation, is shown as such beside the original, and has not been tested.
 * Replace it when a validated one is there. The test's own total is left out on purpose: answers stand
 * as yes and no.
 */
export const sureStatements = [
  {
    code: 'sure',
    original: 'Do you feel SURE about the best choice for you?',
    dutch: 'Voel je je ZEKER over wat voor jou de beste keuze is?',
  },
  {
    code: 'understand',
    original: 'Do you know the benefits and risks of each option?',
    dutch: 'Ken je de voordelen en risico’s van elke mogelijkheid?',
  },
  {
    code: 'riskBenefit',
    original: 'Are you clear about which benefits and risks matter most to you?',
    dutch: 'Is het duidelijk welke voordelen en risico’s voor jou het meest tellen?',
  },
  {
    code: 'encouragement',
    original: 'Do you have enough support and advice to make a choice?',
    dutch: 'Heb je genoeg steun en advies om een keuze te maken?',
  },
] as const
