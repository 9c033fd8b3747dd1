// Making a browser a kiosk; for staff, fetched when it has to be done.
export const enrolmentTexts = {
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
}
export type EnrolmentTexts = typeof enrolmentTexts
