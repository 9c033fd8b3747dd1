import type { AidOption } from '@samen/consultation/decision-aid'
import { says } from '../words.ts'

export const companionOptions: readonly AidOption[] = [
  {
    code: 'alone',
    text: says('Ik ga alleen', 'I go alone'),
    description: says(
      'Je praat zelf met je hulpverlener. Er is niemand anders bij.',
      'You talk to your clinician yourself. Nobody else is there.',
    ),
    for: [
      says(
        'Je kunt alles zeggen, zonder dat een bekende het hoort.',
        'You can say anything, without somebody you know hearing it.',
      ),
      says('Jij bepaalt zelf hoe het gesprek loopt.', 'You set the course of the talk yourself.'),
    ],
    against: [
      says(
        'Je onthoudt misschien minder van wat er gezegd is.',
        'You may remember less of what was said.',
      ),
      says(
        'Na het gesprek is er niemand om het mee te delen.',
        'Afterwards nobody is there to share it.',
      ),
    ],
    known: [
      {
        text: says(
          'Anderen zijn er alleen bij als jij dat goed vindt. Dat staat in de wet.',
          'Others are only there when you agree. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of je alleen meer of minder zegt, verschilt per persoon en per dag.',
        'Whether you say more or less alone differs by person and by day.',
      ),
    ],
    experience: [
      says(
        'Alleen gaan kan vrij voelen. Het kan ook eenzaam zijn.',
        'Going alone can feel free. It can also be lonely.',
      ),
    ],
  },
  {
    code: 'close-one',
    text: says('Familie of een vriend', 'Family or a friend'),
    description: says(
      'Je vraagt iemand die je goed kent. Die mag luisteren, of ook praten.',
      'You ask somebody who knows you well. They may listen, or talk too.',
    ),
    for: [
      says('Diegene kent je, ook op andere dagen.', 'They know you, on other days too.'),
      says(
        'Samen onthoud je meer, en praat je later verder.',
        'Together you remember more, and talk on later.',
      ),
    ],
    against: [
      says(
        'Je houdt misschien iets voor je, omdat diegene meeluistert.',
        'You may keep something back, because they are listening.',
      ),
      says('Diegene kan iets anders willen dan jij.', 'They may want something other than you do.'),
    ],
    known: [
      {
        text: says(
          'Je hulpverlener vertelt niets over jou aan anderen zonder jouw toestemming. Daar zijn weinig uitzonderingen op.',
          'Your clinician tells others nothing about you unless you agree. There are few exceptions.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Hoe het jullie contact verandert, weet je vooraf niet.',
        'How it changes things between you, you do not know beforehand.',
      ),
    ],
    experience: [
      says(
        'Het kan warm voelen om iemand naast je te hebben. Soms voelt het vol.',
        'It can feel warm to have somebody beside you. Sometimes it feels crowded.',
      ),
    ],
  },
  {
    code: 'peer-expert',
    text: says('Een ervaringsdeskundige', 'A peer expert'),
    description: says(
      'Iemand die zelf zoiets heeft meegemaakt. Die helpt je om te zeggen wat jij wilt.',
      'Somebody who has been through something like it. They help you say what you want.',
    ),
    for: [
      says('Je hoeft minder uit te leggen.', 'You have less to explain.'),
      says('Diegene kent ook de weg in de zorg.', 'They know their way in care too.'),
    ],
    against: [
      says('Je kent elkaar misschien nog niet.', 'You may not know each other yet.'),
      says('Niet op elke dag is er iemand.', 'Not every day is somebody available.'),
    ],
    known: [
      {
        text: says(
          'Jij beslist of iemand meekijkt of meeluistert. Dat staat in de wet.',
          'You decide whether somebody watches or listens. The law says so.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of het klikt, merk je pas als jullie elkaar zien.',
        'Whether you get on, you only notice when you see each other.',
      ),
    ],
    experience: [
      says(
        'Sommige mensen voelen zich snel begrepen. Anderen willen liever een bekende.',
        'Some people soon feel understood. Others would rather have somebody they know.',
      ),
    ],
  },
  {
    code: 'client-advocate',
    text: says('Een belangenbehartiger', 'A client advocate'),
    description: says(
      'Iemand die voor jou opkomt en je rechten kent. Die staat los van de hulpverlener.',
      'Somebody who speaks up for you and knows your rights. They are independent of the clinician.',
    ),
    for: [
      says('Er is iemand die alleen voor jou komt.', 'Somebody is there for you alone.'),
      says(
        'Een lastig onderwerp krijgt een steviger plek.',
        'A difficult subject gets a firmer place.',
      ),
    ],
    against: [
      says('Het gesprek kan strenger voelen.', 'The talk can feel stricter.'),
      says('Het regelen kan wat tijd kosten.', 'Arranging it can take some time.'),
    ],
    known: [
      {
        text: says(
          'Gaat het over verplichte zorg? Dan mag je een patiëntenvertrouwenspersoon vragen.',
          'Is it about compulsory care? Then you may ask for an independent counsellor (patiëntenvertrouwenspersoon).',
        ),
        sources: ['wvggz'],
      },
    ],
    unknown: [
      says(
        'Of een belangenbehartiger nodig is, merk je soms pas later.',
        'Whether an advocate is needed, you sometimes notice only later.',
      ),
    ],
    experience: [
      says(
        'Het kan sterk voelen om niet alleen te staan. Het kan ook spannend zijn.',
        'It can feel strong to stand together. It can also be tense.',
      ),
    ],
  },
  {
    code: 'no-change',
    standing: 'no-change',
    text: says('Niets veranderen', 'Change nothing'),
    description: says(
      'Je doet het zoals de vorige keer: alleen, of samen met wie er toen was.',
      'You do it as last time: alone, or together as you were then.',
    ),
    for: [
      says('Je weet al hoe dat gaat.', 'You already know how that goes.'),
      says('Je hoeft niemand iets te vragen.', 'You need not ask anybody anything.'),
    ],
    against: [
      says('Wat toen lastig was, kan weer lastig zijn.', 'What was hard then can be hard again.'),
      says('Je merkt niet hoe het anders kan.', 'You do not find out how else it can be.'),
    ],
    known: [
      {
        text: says(
          'Je mag elke keer opnieuw kiezen wie erbij is.',
          'You may choose again each time who is there.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of dit gesprek op het vorige lijkt, weet je nog niet.',
        'Whether this talk will be like the last one, you do not know yet.',
      ),
    ],
    experience: [
      says(
        'Het vertrouwde kan rust geven. Soms voelt het als stilstaan.',
        'The familiar can give peace. Sometimes it feels like standing still.',
      ),
    ],
  },
  {
    code: 'not-now',
    standing: 'not-now',
    text: says('Nu niet kiezen', 'Not choose now'),
    description: says(
      'Je kiest op de dag zelf. Of je vraagt halverwege of iemand binnen mag komen.',
      'You choose on the day. Or you ask halfway whether somebody may come in.',
    ),
    for: [
      says('Je kunt kijken hoe je je die dag voelt.', 'You can see how you feel that day.'),
      says('Je hoeft nu nog niets uit te leggen.', 'You need not explain anything now.'),
    ],
    against: [
      says('Wie je wilt vragen, kan dan bezet zijn.', 'Whom you want to ask may be busy then.'),
      says('Het blijft iets om over na te denken.', 'It stays something to think about.'),
    ],
    known: [
      {
        text: says(
          'Jij mag tijdens het gesprek nog ja of nee zeggen tegen wie erbij is.',
          'During the talk you may still say yes or no to anyone present.',
        ),
        sources: ['wgbo'],
      },
    ],
    unknown: [
      says(
        'Of er op de dag zelf iemand kan, weet je nu niet.',
        'Whether anybody can come on the day, you do not know now.',
      ),
    ],
    experience: [
      says(
        'Openlaten kan licht voelen. Het kan ook onzeker zijn.',
        'Leaving it open can feel light. It can also be uncertain.',
      ),
    ],
  },
]
