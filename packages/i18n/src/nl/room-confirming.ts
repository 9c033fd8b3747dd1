// Saying yes to what was set down, and the digits that take the client to it.
export const confirmingTexts = {
  confirm: {
    title: 'Bevestigen',
    standing: {
      written: 'Opgeschreven, nog niet bevestigd',
      'client-confirmed': (client: string, clinician: string) =>
        `${client} heeft bevestigd, ${clinician} nog niet`,
      confirmed: 'Bevestigd',
    },
    clientFirst: (name: string) => `${name}, klopt dit voor jou? Kies hoe je wilt bevestigen.`,
    nothing: 'Je hoeft niets te kiezen. Nog niet bevestigen is ook goed.',
    here: 'Hier, nu',
    hereDetail: 'Met de drie cijfers van je briefje',
    alone: 'Even alleen',
    aloneDetail: (name: string) => `Je leest het rustig. ${name} kijkt niet mee.`,
    peer: 'Met een ervaringsdeskundige',
    peerDetail: 'Jullie lezen het samen.',
    later: 'Later',
    laterDetail: 'Bij het volgende gesprek',
    laterChosen:
      'Goed. Dit staat straks in de volgende vragenlijst: “Dit is opgeschreven. Klopt het?”',
    hereTitle: 'Klopt dit voor jou?',
    hereBody: (name: string) => `${name}, typ zelf de drie cijfers van je briefje.`,
    yes: 'Ja, dit klopt',
    notNow: 'Nu niet',
    /** Another screen set down a newer version while the client was reading. */
    changed: 'Dit is zojuist veranderd. Lees het opnieuw.',
    readAgain: 'Opnieuw lezen',
    coverTitle: (name: string) => `${name}, dit is even voor jou`,
    coverAlone: (clinician: string) =>
      `${clinician} geeft jou het scherm. Lees het rustig. Je hoeft niet te kiezen.`,
    coverPeer: (clinician: string) =>
      `${clinician} geeft jullie het scherm. Lees het samen. Je hoeft niet te kiezen.`,
    doubt: 'Nee, of ik twijfel nog',
    doubtTitle: 'Dat is goed',
    doubtBody: (clinician: string) =>
      `Er is niets bevestigd. Je kunt tegen ${clinician} zeggen wat er anders moet.`,
    thanksTitle: 'Dank je wel',
    thanksBody: (clinician: string) => `Je hebt bevestigd. Geef het scherm terug aan ${clinician}.`,
    giveBack: 'Terug naar het gesprek',
    clinician: (name: string) => `Ik, ${name}, bevestig dit`,
    by: {
      here: (name: string, when: string) => `${name} bevestigde hier, op ${when}`,
      alone: (name: string, when: string) => `${name} bevestigde alleen, op ${when}`,
      // What the client chose on this screen: nobody has seen that a peer expert was there.
      'with-peer': (name: string, when: string) =>
        `${name} bevestigde op ${when}. ${name} koos: met een ervaringsdeskundige`,
      'next-visit': (name: string, when: string) =>
        `${name} bevestigde in de volgende vragenlijst, op ${when}`,
    },
    byClinician: (name: string, when: string) => `${name} bevestigde op ${when}`,
    older: 'Er is een nieuwere versie. Deze kun je niet meer bevestigen.',
    closed: 'Het gesprek is afgerond. Bevestigen kan weer bij het volgende gesprek.',
  },
  code: {
    pad: 'Cijfers van je briefje',
    typed: (count: number) => `${count} van de 3 cijfers getypt`,
    erase: 'Laatste cijfer wissen',
    eraseAll: 'Wissen',
    wrong: (left: number) =>
      left === 1
        ? 'Deze cijfers kloppen niet. Je kunt het nog 1 keer proberen.'
        : `Deze cijfers kloppen niet. Je kunt het nog ${left} keer proberen.`,
    dead: 'Deze cijfers werken niet meer. Vraag de balie om een nieuw briefje.',
    none: 'Er zijn nog geen cijfers. Vraag de balie om een briefje.',
    missing: 'Typ alle drie de cijfers.',
    again: 'Opnieuw proberen',
  },
}
export type ConfirmingTexts = typeof confirmingTexts
