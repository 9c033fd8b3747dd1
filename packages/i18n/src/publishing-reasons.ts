// Why a questionnaire or a decision aid was not published, in Dutch, by the server's stable codes. In
// English the server's own words stand; `{names}` are filled in. What stands in a definition (kinds,
// keys, codes) keeps its own English name: that is what has to be looked for in the file.

const questionnaire: Readonly<Record<string, string>> = {
  bottomless: 'is te diep of te groot',
  missing: 'ontbreekt',
  'unknown-key': 'onbekende sleutel "{key}"',
  'not-whole': 'moet een heel getal zijn',
  'wrong-type': 'moet van de soort {type} zijn',
  'not-one-of': 'moet een van deze zijn: {known}',
  'unknown-kind': 'onbekende soort vraag',
  'unknown-form': 'heeft geen bekende vorm',
  'too-low': 'moet minstens {least} zijn',
  'too-few': 'moet er minstens {least} hebben',
  'too-short': 'moet minstens {least} tekens hebben',
  'too-high': 'mag hoogstens {most} zijn',
  'too-many': 'mag er hoogstens {most} hebben',
  'too-long': 'mag hoogstens {most} tekens hebben',
  empty: 'mag niet leeg zijn',
  'invalid-text': 'heeft een teken dat niet bewaard kan worden',
  'no-concept-code': 'moet een begrip zijn zoals "sleep.quality"',
  'no-code': 'moet een code zijn zoals "as-agreed"',
  malformed: '{what}',
  'with-its-aid': 'wat een keuzehulp vraagt, wordt met de keuzehulp gepubliceerd',
  duplicate: '"{code}" ({what}) staat er twee keer; eerst bij {first}',
  'other-is-kept': '"other" is voor eigen woorden',
  'unknown-option': 'onbekende mogelijkheid "{option}"',
  'max-below-min': 'moet groter zijn dan min, en die is {min}',
  'too-many-steps': 'een schaal heeft hoogstens {most} stappen',
  'other-steps': 'een schaal van {min} tot {max} heeft {count} stappen, niet {given}',
  'no-trend': 'een vraag van de soort {kind} geeft geen verloop',
  'waits-in-repeat':
    'een vraag in een groep die zich herhaalt, kan niet wachten tot de cliënt hem opent',
  'carried-in-repeat':
    'een vraag van de soort {kind} gaat één keer mee naar de volgende keer, en kan niet in een groep staan die zich herhaalt',
  'at-first-sight': 'laat meteen {count} vragen zien; hoogstens {most} mag',
  'name-without-repeat': 'heeft {name}, maar de groep herhaalt zich niet',
  'repeats-a-repeat': '"{concept}" wordt zelf gevraagd in een groep die zich herhaalt',
  'repeats-later': '"{concept}" wordt pas later gevraagd',
  'repeats-nothing': '"{concept}" is van de soort {kind}, en die geeft niets om te herhalen',
  'unknown-concept': 'onbekend begrip "{concept}"',
  'too-many-tests': 'heeft {count} voorwaarden; hoogstens {most} mag',
  'asked-later': '"{concept}" wordt later gevraagd; een voorwaarde kan alleen terugkijken',
  loop: 'een kring: {path}',
  'asked-in-repeat':
    '"{concept}" wordt gevraagd in een groep die zich herhaalt; alleen de vragen van die groep kunnen ernaar kijken',
  'no-answer': '"{concept}" heeft geen antwoord',
  'no-such-test': '"{concept}" is van de soort {kind}; daar kan "{test}" niet naar kijken',
  'never-greater': '"{concept}" is nooit groter dan {than}',
  'never-that': '"{concept}" kan nooit {value} zijn',
  'never-appears': 'dit ({what}) kan nooit op het scherm komen',
  entangled: 'te ingewikkeld om te zeggen of dit ({what}) op het scherm kan komen',
}

const aid: Readonly<Record<string, string>> = {
  'unknown-source': 'onbekende bron "{source}"',
  'idle-source': 'niets steunt op de bron "{source}"',
  'more-than-all': 'mag hoogstens {most} zijn',
  'other-out-of': 'moet van de {outOf} zijn, net als de eerste, zodat je ze kunt vergelijken',
  'gives-figure': 'noemt een getal, terwijl bij "chances" staat dat de keuzehulp er geen noemt',
  'says-more': 'zegt meer dan twee keer zo veel ({language})',
  'more-lines': 'heeft {count} regels, een andere mogelijkheid maar {fewest}',
  'uneven-lines': 'heeft {for} regels voor en {against} tegen',
  'no-question': 'moet een vraag zijn',
  'no-standing': 'geen mogelijkheid heeft "standing": "no-change"',
  'none-to-ask': 'geen enkele vraag is voor in het gesprek',
  'not-now-last': 'de laatste mogelijkheid moet "standing": "not-now" hebben',
  'no-real-choice': 'moet er minstens twee hebben zonder "standing"',
  'no-day': 'moet een dag zijn zoals 2025-11-22',
  'update-too-early': 'moet later zijn dan de datum, {date}',
  'date-to-come': 'mag niet later zijn dan vandaag, {today}',
  'update-passed': 'moet later zijn dan vandaag, {today}: lees de tekst eerst opnieuw na',
}

/** Per code, with `{names}`. */
export const publishingReasons: Readonly<Record<string, string>> = { ...questionnaire, ...aid }

/** Of the questionnaire that a decision aid makes. */
export const inItsQuestionnaire = (place: string, reason: string): string =>
  `geeft een vragenlijst waarin ${place}: ${reason}`

/** What each criterion asks of a decision aid: IPDASi v4.0 in our words, and our own. */
export const criteriaAsk: Readonly<Record<string, string>> = {
  'qualifying.situation': 'vertelt wat er aan de hand is, en waarom er te kiezen is',
  'qualifying.choice': 'zegt duidelijk wat de keuze is',
  'qualifying.options': 'beschrijft de mogelijkheden',
  'qualifying.for': 'beschrijft wat voor elke mogelijkheid pleit',
  'qualifying.against': 'beschrijft wat tegen elke mogelijkheid pleit',
  'qualifying.experience': 'beschrijft hoe het is om te leven met wat uit elke mogelijkheid volgt',
  'certifying.equal-detail': 'laat voor en tegen van alle mogelijkheden even uitgebreid zien',
  'certifying.citations': 'noemt de bron van wat bekend is',
  'certifying.date': 'geeft de datum van publicatie',
  'certifying.update-policy': 'zegt hoe en wanneer het wordt bijgehouden',
  'certifying.uncertainty':
    'zegt hoe onzeker het is wat volgt; met getallen bij elk getal, zonder getallen dat er geen zijn',
  'certifying.funding': 'zegt wie het maken heeft betaald',
  'screening.measures': 'zegt wat de test meet, of dat de keuze niet over een test gaat',
  'screening.found': 'zegt wat er volgt als de test iets vindt',
  'screening.not-found': 'zegt wat er volgt als de test niets vindt',
  'screening.needless': 'zegt wat het betekent om iets te vinden dat nooit last zou hebben gegeven',
  'quality.no-action': 'beschrijft hoe het verdergaat als er niets verandert',
  'quality.values': 'vraagt om na te denken over wat het meest telt',
  'quality.guidance': 'geeft een weg naar een keuze: vragen, wanneer, en met wie',
  'quality.reading-level': 'noemt het leesniveau',
  'quality.makers': 'zegt wie het heeft gemaakt, en wat die bij een keuze wint of verliest',
  'quality.development': 'zegt hoe het is gemaakt, met wie, en of het is uitgeprobeerd',
  'house.not-now': 'laat ruimte om niet te kiezen: nu niet kiezen staat er altijd, als laatste',
  'house.real-choice': 'geeft minstens twee mogelijkheden naast niets veranderen en nu niet kiezen',
  'house.names': 'geeft elk deel een eigen naam, en elke taal één keer',
  'house.questionnaire':
    'kan gevraagd worden: van wat telt en de vragen komt een vragenlijst die gepubliceerd mag worden',
  'house.licence': 'zegt onder welke licentie het gebruikt mag worden',
}
