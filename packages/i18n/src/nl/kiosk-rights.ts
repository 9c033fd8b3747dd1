// "Mijn rechten" at the kiosk; fetched when somebody opens it.
export const rightsTexts = {
  how: 'Zo doe je dat',
  exception: 'Soms is het anders',
  law: 'Dit staat in:',
  readMore: 'Verder lezen, thuis',
  nearby: 'Van deze plek',
  nearbyLead: 'Informatie van je eigen instelling, per onderwerp.',
  nearbyEmpty:
    'Hier komt informatie van je eigen instelling. Er staat nu nog niets. Vraag het aan de balie.',
  site: 'Site, om thuis te bekijken:',
  phone: 'Telefoon:',
  loading: 'We halen de informatie op …',
  failed:
    'De informatie is nu niet te lezen. Probeer het straks nog eens, of vraag het aan de balie.',
  date: (day: string, next: string) => `Geschreven op ${day}. We lezen het opnieuw voor ${next}.`,
  all: 'Alle rechten',
}
export type RightsTexts = typeof rightsTexts
