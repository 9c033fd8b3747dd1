import { says } from '../words.ts'
import type { Right } from './rights-page.ts'

/** Rights for who does not agree. */
export const rightsWhenIDisagree: readonly Right[] = [
  {
    code: 'complaint',
    title: says('Een klacht indienen', 'Making a complaint'),
    text: [
      says(
        'Ben je niet tevreden? Je mag altijd een klacht indienen.',
        'Are you not satisfied? You may always make a complaint.',
      ),
      says(
        'De klachtenfunctionaris geeft gratis advies en helpt je zoeken naar een oplossing.',
        'The complaints officer advises you for free and helps you look for a solution.',
      ),
      says(
        'Kom je er samen niet uit? Dan is er een commissie die los staat van de instelling.',
        'Can you not work it out together? Then there is a committee outside the organisation.',
      ),
    ],
    how: says(
      'Vraag aan de balie wie de klachtenfunctionaris is. Je hoeft niet te zeggen waarom.',
      'Ask reception who the complaints officer is. You need not say why.',
    ),
    sources: ['wkkgz'],
  },
  {
    code: 'compulsory-care',
    title: says('Bij verplichte zorg', 'In compulsory care'),
    text: [
      says(
        'Verplichte zorg mag alleen volgens de regels van de wet. Je hoort wat er gebeurt, en waarom.',
        'Compulsory care has to follow the rules of the law. You hear what happens, and why.',
      ),
      says(
        'Een patiëntenvertrouwenspersoon luistert, geeft uitleg en komt voor je op. Dat kost niets.',
        'An independent counsellor (patiëntenvertrouwenspersoon) listens, explains and speaks up for you. It is free.',
      ),
      says(
        'Beslist de rechter over verplichte zorg? Dan helpt een advocaat je.',
        'Does a judge decide on compulsory care? Then a lawyer helps you.',
      ),
      says(
        'Soms mag je eerst zelf een plan maken om verplichte zorg te voorkomen.',
        'Sometimes you may first make a plan yourself to prevent compulsory care.',
      ),
    ],
    how: says(
      'Vraag naar de patiëntenvertrouwenspersoon. Ook over een klacht kun je met die persoon praten.',
      'Ask for the counsellor (patiëntenvertrouwenspersoon). You can talk to them about a complaint too.',
    ),
    sources: ['wvggz'],
  },
]
