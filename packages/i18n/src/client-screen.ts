// The client's own screen in the consultation room: the kiosk's pages, where somebody sits beside them.

const nl = {
  title: 'Dit scherm is nu van jou',
  lead: 'Typ zelf de negen cijfers van je briefje. Dan ga je verder waar je was.',
  own: 'Inleveren wat er nu is mag. Het bij je houden mag ook.',
  back: 'Terug naar het gesprek',
  /** In the place of "Anna haalt je op." */
  goesOn: (clinician: string) => `Jij en ${clinician} gaan nu samen verder.`,
}
export type ClientScreenTexts = typeof nl

const en: ClientScreenTexts = {
  title: 'This screen is yours now',
  lead: 'Type the nine digits on your slip yourself. Then you go on where you were.',
  own: 'You can hand in what is there now. You can also keep it to yourself.',
  back: 'Back to the conversation',
  goesOn: (clinician) => `You and ${clinician} now go on together.`,
}

export const clientScreenTexts = { nl, en }
