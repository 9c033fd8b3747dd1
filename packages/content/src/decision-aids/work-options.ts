import type { AidOption } from '@samen/consultation/decision-aid'
import { says } from '../words.ts'

export const workOptions: readonly AidOption[] = [
  {
    code: 'needs-only',
    text: says('Alleen vertellen wat ik nodig heb', 'Tell only what I need'),
    description: says(
      'Je zegt niet wat er is. Je zegt wel wat je helpt om te werken.',
      'You do not say what is the matter. You do say what helps you to work.',
    ),
    for: [
      says(
        'Je kunt iets regelen, zoals een rustige plek of andere tijden.',
        'You can arrange something, like a quiet place or other hours.',
      ),
      says(
        'De rest van je verhaal houd je voor jezelf.',
        'You keep the rest of your story to yourself.',
      ),
    ],
    against: [
      says(
        'Mensen kunnen vragen gaan stellen over het waarom.',
        'People may start to ask about the reason.',
      ),
      says(
        'Zonder uitleg begrijpt je werk het misschien minder goed.',
        'Without the reason, your work may understand it less well.',
      ),
    ],
    known: [
      {
        text: says(
          'Soms heb je recht op een aanpassing op je werk.',
          'Sometimes you have a right to an adjustment at work.',
        ),
        sources: ['wgbhcz'],
      },
    ],
    unknown: [
      says(
        'Of je werk het regelt zonder meer uitleg, verschilt per plek.',
        'Whether your work arranges it without the reason differs from place to place.',
      ),
    ],
    experience: [
      says(
        'Het kan prettig zijn om zelf de grens te kiezen. Soms is die grens bewaken vermoeiend.',
        'It can be pleasant to draw the line yourself. Sometimes guarding that line is tiring.',
      ),
    ],
  },
  {
    code: 'one-person',
    text: says('Het aan één iemand vertellen', 'Tell it to one person'),
    description: says(
      'Je kiest één collega of leidinggevende die je vertrouwt.',
      'You choose one colleague or manager whom you trust.',
    ),
    for: [
      says(
        'Er is iemand bij wie je jezelf kunt zijn.',
        'There is somebody with whom you can be yourself.',
      ),
      says(
        'Die persoon kan helpen op een dag die zwaar is.',
        'That person can help on a day that is hard.',
      ),
    ],
    against: [
      says(
        'Het kan verder verteld worden, ook zonder slechte bedoeling.',
        'It can be passed on, also without bad intent.',
      ),
      says(
        'Het contact met die persoon kan anders worden.',
        'The contact between you two may change.',
      ),
    ],
    known: [
      {
        text: says(
          'Het beroepsgeheim in de wet is voor zorgverleners. Voor collega’s geldt het niet.',
          'The professional secrecy in the law is for care workers. It does not bind colleagues.',
        ),
        sources: ['wet-big'],
      },
    ],
    unknown: [
      says(
        'Hoe iemand reageert, weet je pas als je het vertelt.',
        'How somebody reacts you only know once you tell it.',
      ),
    ],
    experience: [
      says(
        'Sommige mensen voelen opluchting. Anderen denken later: had ik maar even gewacht.',
        'Some people feel relief. Others think later: I wish I had waited a little.',
      ),
    ],
  },
  {
    code: 'company-doctor',
    text: says('Alleen met de bedrijfsarts praten', 'Talk to the company doctor only'),
    description: says(
      'De bedrijfsarts denkt mee over werk en gezondheid. Die zegt je werk alleen wat je kunt.',
      'The company doctor thinks along about work and health. Your work only hears what you can do.',
    ),
    for: [
      says('Je verhaal blijft bij een arts.', 'Your story stays between you and a doctor.'),
      says(
        'De bedrijfsarts kan je werk vragen om een aanpassing.',
        'The company doctor can ask your work for an adjustment.',
      ),
    ],
    against: [
      says(
        'Je vertelt het aan iemand die je nog niet kent.',
        'You tell it to somebody you do not know yet.',
      ),
      says(
        'Op je werk weet nog niemand wat er speelt.',
        'At work nobody knows yet what is going on.',
      ),
    ],
    known: [
      {
        text: says(
          'Een bedrijfsarts heeft beroepsgeheim.',
          'A company doctor is bound to secrecy.',
        ),
        sources: ['wet-big'],
      },
    ],
    unknown: [
      says(
        'Hoe goed het klikt met deze bedrijfsarts, weet je vooraf niet.',
        'Whether you will get on well together, you do not know beforehand.',
      ),
    ],
    experience: [
      says(
        'Het kan veilig voelen, of juist als een gesprek over papieren.',
        'It can feel safe, or more like a talk about papers.',
      ),
    ],
  },
  {
    code: 'open',
    text: says('Open zijn op mijn werk', 'Be open at work'),
    description: says(
      'Je vertelt het aan je team of aan iedereen. Jij kiest hoeveel je zegt.',
      'You tell your team or everybody. You choose how much you say.',
    ),
    for: [
      says('Je hoeft niets meer te verbergen.', 'You have nothing left to hide.'),
      says('Anderen durven misschien ook meer te vertellen.', 'Others may dare to tell more too.'),
    ],
    against: [
      says(
        'Wat iedereen weet, kun je niet meer terugnemen.',
        'What everybody knows, you cannot take back.',
      ),
      says(
        'Iemand kan je anders gaan zien of behandelen.',
        'Somebody may come to see or treat you differently.',
      ),
    ],
    known: [
      {
        text: says(
          'De wet beschermt tegen ongelijke behandeling om gezondheid. Een jurist weet wanneer dat geldt.',
          'The law protects against unequal treatment because of health. A lawyer knows when that applies.',
        ),
        sources: ['wgbhcz'],
      },
    ],
    unknown: [
      says(
        'Wat open zijn later doet met je werk, weet niemand.',
        'What being open does to your work later, nobody knows.',
      ),
    ],
    experience: [
      says(
        'Het kan vrij voelen. Het kan ook voelen alsof iedereen op je let.',
        'It can feel free. It can also feel as if everybody is watching you.',
      ),
    ],
  },
  {
    code: 'no-change',
    standing: 'no-change',
    text: says('Niets veranderen: ik vertel het niet', 'Change nothing: I do not tell'),
    description: says(
      'Je houdt het voor jezelf. Op je werk blijft het zoals het is.',
      'You keep it to yourself. At work everything stays as it is.',
    ),
    for: [
      says('Je verhaal blijft van jou alleen.', 'Your story stays yours alone.'),
      says(
        'Mensen kijken naar je werk, en naar niets anders.',
        'People look at your work, and at nothing else.',
      ),
    ],
    against: [
      says('Iets verbergen kan veel energie kosten.', 'Hiding something can cost much energy.'),
      says('Je kunt moeilijker vragen om wat je helpt.', 'It is harder to ask for what helps you.'),
    ],
    known: [
      {
        text: says(
          'Gegevens over gezondheid zijn extra beschermd. Een werkgever mag die niet zomaar vragen of bewaren.',
          'Facts about health have extra protection. An employer may not just ask for them or keep them.',
        ),
        sources: ['avg', 'uavg'],
      },
    ],
    unknown: [
      says(
        'Of het ooit vanzelf bekend wordt, weet je niet.',
        'Whether it will ever come out by itself, you do not know.',
      ),
    ],
    experience: [
      says(
        'Het kan rustig voelen. Het kan ook voelen alsof je een rol speelt.',
        'It can feel calm. It can also feel like playing a part.',
      ),
    ],
  },
  {
    code: 'not-now',
    standing: 'not-now',
    text: says('Nu niet kiezen', 'Not choose now'),
    description: says(
      'Je wacht nog, en je denkt erover na met iemand buiten je werk.',
      'You wait, and think about it with somebody outside your work.',
    ),
    for: [
      says(
        'Je kunt eerst kijken hoe het op je werk gaat.',
        'You can first see how things go at work.',
      ),
      says('Alle mogelijkheden blijven open.', 'All possibilities stay open.'),
    ],
    against: [
      says(
        'Je twijfel kan blijven, en aandacht vragen.',
        'Your doubt may stay, and ask for attention.',
      ),
      says('Hulp op je werk komt misschien later.', 'Help at work may come later.'),
    ],
    known: [
      {
        text: says(
          'Een keuzehulp over dit onderwerp is onderzocht in Londen. Mensen twijfelden daarna minder.',
          'A decision aid on this subject was studied in London. People doubted less afterwards.',
        ),
        sources: ['coral'],
      },
    ],
    unknown: [
      says(
        'Dat onderzoek was klein. Of het hier ook zo gaat, is niet bekend.',
        'That study was small. Whether it goes the same here is unknown.',
      ),
    ],
    experience: [
      says(
        'Wachten kan lucht geven. Het kan ook blijven knagen.',
        'Waiting can give air. It can also keep nagging.',
      ),
    ],
  },
]
