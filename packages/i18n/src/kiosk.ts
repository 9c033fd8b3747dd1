// The kiosk's first screens. They are loaded before everything else, so they stand apart.

const nl = {
  product: 'Samen keuzes maken',
  help: 'Hulp',
  settings: 'Taal en letters',
  hide: 'Verberg scherm',
  back: 'Terug',
  start: {
    title: 'Welkom',
    lead: 'Straks heb je een gesprek. Hier kun je je voorbereiden.',
    own: 'Jij kiest wat je invult. Stoppen mag op elk moment.',
    begin: 'Beginnen',
    language: 'Taal',
    textSize: 'Grootte van de letters',
    textSizes: { normal: 'Gewoon', large: 'Groot', largest: 'Heel groot' },
  },
  enrol: {
    unenrolledTitle: 'Dit scherm is nog niet ingeschreven',
    unenrolled: 'Vraag de beheerder om een link. Open die link op dit scherm.',
    asClient: 'Kom je voor een gesprek? Vraag het aan de balie.',
    title: 'Dit scherm inschrijven',
    lead: 'Geef dit scherm een naam. Dan weten je collega’s welk scherm het is.',
    name: 'Naam van dit scherm',
    example: 'Bijvoorbeeld: wachtruimte, naast het raam',
    enrol: 'Inschrijven',
    nameMissing: 'Geef het scherm een naam.',
    refused: 'Deze link werkt niet (meer). Vraag de beheerder om een nieuwe link.',
    unreachable: 'Er is geen verbinding. Probeer het zo nog een keer.',
  },
  loading: 'Even wachten …',
}
export type KioskTexts = typeof nl

const en: KioskTexts = {
  product: 'Making choices together',
  help: 'Help',
  settings: 'Language and letters',
  hide: 'Hide screen',
  back: 'Back',
  start: {
    title: 'Welcome',
    lead: 'You have a conversation soon. Here you can prepare for it.',
    own: 'You choose what you fill in. You can stop at any moment.',
    begin: 'Begin',
    language: 'Language',
    textSize: 'Size of the letters',
    textSizes: { normal: 'Normal', large: 'Large', largest: 'Very large' },
  },
  enrol: {
    unenrolledTitle: 'This screen is not enrolled yet',
    unenrolled: 'Ask the administrator for a link. Open that link on this screen.',
    asClient: 'Are you here for a conversation? Please ask at the desk.',
    title: 'Enrol this screen',
    lead: 'Give this screen a name, so that your colleagues know which one it is.',
    name: 'Name of this screen',
    example: 'For example: waiting room, next to the window',
    enrol: 'Enrol',
    nameMissing: 'Give the screen a name.',
    refused: 'This link does not work (any more). Ask the administrator for a new one.',
    unreachable: 'There is no connection. Please try again in a moment.',
  },
  loading: 'One moment …',
}

/** Per language: what the start of the kiosk says. */
export const kioskTexts = { nl, en }
