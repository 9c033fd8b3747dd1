// Finishing the conversation, what happened with it, and opening it again.
export const finishingTexts = {
  finish: {
    tab: 'Afronden',
    title: 'Het gesprek afronden',
    lead: 'Kijk samen of alles er staat.',
    unconfirmed: 'Nog niet bevestigd',
    comesBack: 'Dit komt terug in de volgende vragenlijst.',
    unwritten: 'Nog niet neergezet',
    unwrittenBody: 'Dit is begonnen, maar staat er nog niet. Bij afronden blijft het zoals het is.',
    agenda: 'Voor de volgende keer',
    agendaBody: 'Dit staat dan weer op de agenda.',
    nothingLeft: 'Er is niets blijven liggen.',
    unnamed: 'Zonder titel',
    agreement: 'Afspraak',
    decision: 'Keuze',
    note: 'Aantekening',
    summary: 'Samenvatting',
    body: (name: string) =>
      `Na het afronden kan ${name} de antwoorden van vandaag niet meer veranderen. Heropenen kan, met een reden.`,
    confirm: 'Ja, afronden',
    notYet: 'Nog niet',
    done: 'Het gesprek is afgerond',
  },
  events: {
    title: 'Wat er met dit gesprek gebeurde',
    opened: (name: string, when: string) => `${name} begon het gesprek op ${when}`,
    closed: (name: string, when: string) => `${name} rondde het gesprek af op ${when}`,
    midnight: (when: string) => `Het gesprek is vanzelf afgerond op ${when}`,
    reopened: (name: string, when: string) => `${name} heropende het gesprek op ${when}`,
    reason: (reason: string) => `Reden: ${reason}`,
    'taken-over': (name: string, when: string) =>
      `${name} ging verder op een ander scherm op ${when}`,
    before: (when: string) => `Zo stond het op ${when}`,
    beforeNothing: 'Er stond nog niets.',
    beforeAgreement: 'Afspraak, nog niet neergezet',
    beforeSheet: 'Keuze, nog niet neergezet',
  },
  reopen: {
    open: 'Heropenen',
    title: 'Het gesprek heropenen?',
    body: (name: string) =>
      `Wat er stond blijft te lezen. ${name} kan zien dat het gesprek is heropend, door wie en waarom.`,
    reason: 'Waarom?',
    missing: 'Schrijf op waarom.',
    confirm: 'Ja, heropenen',
  },
}
export type FinishingTexts = typeof finishingTexts
