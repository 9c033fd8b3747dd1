import type { OwnInformation } from '../modules/own-information/service.ts'

const phone = (nl: string, en: string, where: string) => ({
  ...{ kind: 'phone' as const, title: { nl, en }, where },
})
const web = (nl: string, en: string, where: string) => ({
  ...{ kind: 'web' as const, title: { nl, en }, where },
})

/** What De Kade tells its clients of its own. Numbers and addresses belong to nobody. */
export const ownInformation: readonly OwnInformation[] = [
  {
    subject: 'general',
    text: {
      nl: 'De balie is open op werkdagen van 8.30 tot 17.00 uur.\nBuiten die tijd is er altijd iemand van De Kade te bereiken.',
      en: 'Reception is open on weekdays from 8.30 to 17.00.\nAt other times somebody of De Kade can always be reached.',
    },
    lines: [
      phone('Balie Oosterkade', 'Reception Oosterkade', '085 000 0001'),
      phone('Balie Molenweg', 'Reception Molenweg', '085 000 0002'),
      phone(
        'Als het niet kan wachten, dag en nacht',
        'When it cannot wait, day and night',
        '085 000 0009',
      ),
    ],
  },
  {
    subject: 'work-study',
    text: {
      nl: 'Bij De Kade werken twee jobcoaches. Ze denken mee over werk, studie en wat je daar wel of niet vertelt.',
      en: 'Two job coaches work at De Kade. They think along about work, study and what you tell there or not.',
    },
    lines: [
      phone(
        'Jobcoaches, op dinsdag en donderdag',
        'Job coaches, on Tuesday and Thursday',
        '085 000 0003',
      ),
    ],
  },
  {
    subject: 'money',
    text: {
      nl: 'Op woensdagmiddag is er een spreekuur over geld en post. Je hoeft geen afspraak te maken.',
      en: 'On Wednesday afternoon somebody helps with money and post. You need no appointment.',
    },
    lines: [],
  },
  {
    subject: 'friends',
    text: {
      nl: 'De Huiskamer op de Oosterkade is elke dag open voor koffie en een praatje.',
      en: 'De Huiskamer at the Oosterkade is open every day for coffee and a chat.',
    },
    lines: [
      web('Wat er deze week is', 'What there is this week', 'https://dekade.example/huiskamer'),
    ],
  },
  {
    subject: 'help-care',
    text: {
      nl: 'Wil je praten met iemand die het zelf heeft meegemaakt? Dat kan bij onze ervaringsdeskundigen.',
      en: 'Would you like to talk to somebody who has been through it? Our peer experts are there for that.',
    },
    lines: [
      phone('Ervaringsdeskundigen', 'Peer experts', '085 000 0004'),
      web('Familie en naasten', 'Family and friends', 'https://dekade.example/naasten'),
    ],
  },
]
