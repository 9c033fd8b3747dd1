// What every staff screen says: signing in, the day, and what went wrong.

const nl = {
  product: 'Samen keuzes maken',
  toContent: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  places: {
    today: 'Vandaag',
    reception: 'Balie',
    kiosks: 'Schermen',
    staff: 'Medewerkers',
    questionnaires: 'Vragenlijsten',
    decisionAids: 'Keuzehulpen',
    ownInformation: 'Eigen informatie',
  },
  signOut: 'Uitloggen',
  loading: 'Even wachten …',
  again: 'Nog een keer proberen',
  refresh: 'Vernieuwen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Opslaan',
  mend: 'Kijk dit nog even na',
  missing: (label: string) => `Vul in: ${label.toLowerCase()}.`,
  signIn: {
    title: 'Inloggen',
    lead: 'Voor medewerkers. Kom je voor een gesprek? Gebruik het scherm in de wachtruimte.',
    login: 'Gebruikersnaam',
    password: 'Wachtwoord',
    submit: 'Inloggen',
    refused:
      'Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Probeer het nog een keer.',
    ended:
      'Je bent uitgelogd, omdat het even stil was of omdat je sessie klaar is. Log opnieuw in en ga verder.',
    signedOut: 'Je bent uitgelogd.',
    /** The client was alone with the screen, and may be the one who reads this. */
    handedOver:
      'Geef het scherm nu terug. De hulpverlener logt hier in. Dan gaat het gesprek verder.',
  },
  today: {
    title: 'Jouw gesprekken vandaag',
    back: 'Naar mijn gesprekken',
    empty: 'Vandaag staan er geen gesprekken voor je gepland.',
    emptyHelp: 'Plant de balie een gesprek met jou, dan staat het hier.',
    time: 'Tijd',
    client: 'Cliënt',
    clinician: 'Hulpverlener',
    preparation: 'Voorbereiding',
    closed: 'Gesprek afgerond',
    cancelled: 'Gaat niet door',
  },
  preparation: { none: 'nog niet begonnen', begun: 'bezig', submitted: 'ingeleverd' },
  noRole: {
    title: 'Welkom',
    body: 'Voor jouw rol is hier nog geen scherm. Klopt dat niet? Vraag het aan de beheerder.',
  },
  /** Over a screen that nobody touched for a while. */
  dimmed: {
    title: 'Het scherm rust',
    how: 'Tik op het scherm, of druk op een toets. Dan staat alles er weer.',
  },
  notHere: {
    title: 'Deze pagina is er niet',
    body: 'Ga terug naar het begin.',
    back: 'Naar het begin',
  },
  roles: {
    clinician: 'Hulpverlener',
    peer_expert: 'Ervaringsdeskundige',
    reception: 'Balie',
    administrator: 'Beheerder',
    privacy_officer: 'Privacyfunctionaris',
  },
  failure: {
    unreachable: 'Er is geen verbinding. Probeer het zo nog een keer.',
    busy: 'Het is nu even druk. Probeer het zo nog een keer.',
    tooMany: 'Dit ging te vaak achter elkaar. Wacht een paar minuten.',
    forbidden: 'Dit mag niet met jouw rol.',
    notFound: 'Dit is er niet, of je mag het niet zien.',
    conflict: 'Iemand anders heeft dit intussen veranderd. Kijk nog een keer.',
    invalid: 'Er klopt iets niet aan wat je invulde. Kijk het nog even na.',
    signedOut: 'Je bent niet meer ingelogd.',
    unknown: 'Er ging iets mis. Probeer het nog een keer.',
  },
}
export type StaffTexts = typeof nl

const en: StaffTexts = {
  product: 'Making choices together',
  toContent: 'To the content',
  menu: 'Main menu',
  places: {
    today: 'Today',
    reception: 'Reception',
    kiosks: 'Screens',
    staff: 'Staff',
    questionnaires: 'Questionnaires',
    decisionAids: 'Decision aids',
    ownInformation: 'Own information',
  },
  signOut: 'Sign out',
  loading: 'One moment …',
  again: 'Try again',
  refresh: 'Refresh',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  mend: 'Please look at this again',
  missing: (label: string) => `Fill in: ${label.toLowerCase()}.`,
  signIn: {
    title: 'Sign in',
    lead: 'For staff. Are you here for a conversation? Please use the screen in the waiting room.',
    login: 'User name',
    password: 'Password',
    submit: 'Sign in',
    refused: 'This user name and password do not go together. Please try again.',
    ended:
      'You were signed out because it was quiet for a while, or because your session ended. Sign in to go on.',
    signedOut: 'You are signed out.',
    handedOver:
      'Give the screen back now. The clinician signs in here. Then the conversation goes on.',
  },
  today: {
    title: 'Your conversations today',
    back: 'To my conversations',
    empty: 'No conversations are planned for you today.',
    emptyHelp: 'When reception plans a conversation with you, it will be here.',
    time: 'Time',
    client: 'Client',
    clinician: 'Clinician',
    preparation: 'Preparation',
    closed: 'Conversation finished',
    cancelled: 'Cancelled',
  },
  preparation: { none: 'not begun yet', begun: 'busy with it', submitted: 'handed in' },
  noRole: {
    title: 'Welcome',
    body: 'There is no screen for your role here yet. Is that not right? Please ask the administrator.',
  },
  dimmed: {
    title: 'The screen rests',
    how: 'Tap the screen, or press a key. Then everything is there again.',
  },
  notHere: {
    title: 'This page is not here',
    body: 'Go back to the beginning.',
    back: 'To the beginning',
  },
  roles: {
    clinician: 'Clinician',
    peer_expert: 'Peer expert',
    reception: 'Reception',
    administrator: 'Administrator',
    privacy_officer: 'Privacy officer',
  },
  failure: {
    unreachable: 'There is no connection. Please try again in a moment.',
    busy: 'It is busy right now. Please try again in a moment.',
    tooMany: 'This happened too often in a row. Please wait a few minutes.',
    forbidden: 'Your role does not allow this.',
    notFound: 'This is not here, or you may not see it.',
    conflict: 'Somebody else changed this in the meantime. Please look again.',
    invalid: 'Something is not right in what you filled in. Please look at it again.',
    signedOut: 'You are not signed in any more.',
    unknown: 'Something went wrong. Please try again.',
  },
}

/** Per language: what every staff screen says. */
export const staffTexts = { nl, en }
