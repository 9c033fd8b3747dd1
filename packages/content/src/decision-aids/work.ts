import type { DecisionAid } from '@samen/consultation/decision-aid'
import { avg, coral, equalTreatment, uavg, wetBig } from '../sources.ts'
import { says } from '../words.ts'
import { about, mindKorrelatie } from './about.ts'
import { workOptions } from './work-options.ts'

export const workAid: DecisionAid = {
  ...about,
  id: 'vertellen-op-het-werk',
  title: says('Vertel ik het op mijn werk?', 'Do I tell it at work?'),
  situation: [
    says(
      'Je hebt iets meegemaakt, of je hebt ergens last van. Op je werk weten ze het niet.',
      'You have been through something, or something bothers you. At work they do not know.',
    ),
    says(
      'Soms wil je het vertellen, en soms liever niet. Allebei kan een goede keuze zijn.',
      'Sometimes you want to tell, and sometimes you would rather not. Both can be good choices.',
    ),
    says(
      'Kun je een belangrijk deel van je werk niet veilig doen? Dan gelden soms andere regels.',
      'Can you not do an important part of your work safely? Then other rules may apply.',
    ),
    says(
      'Vraag dat na bij de bedrijfsarts, je vakbond of een jurist.',
      'Ask the company doctor, your union or a lawyer about that.',
    ),
  ],
  choice: says(
    'Vertel ik op mijn werk wat er met mij is?',
    'Do I tell at work what is going on for me?',
  ),
  audience: says(
    'Voor iedereen met werk, een stage of een plek als vrijwilliger. Ook als je nog zoekt.',
    'For everybody with a job, a placement or voluntary work. Also when you are still looking.',
  ),
  options: workOptions,
  values: [
    {
      code: 'private-open',
      one: says('Ik houd mijn verhaal graag voor mezelf', 'I like to keep my story to myself'),
      other: says('Ik ben graag open over mezelf', 'I like to be open about myself'),
    },
    {
      code: 'alone-help',
      one: says('Ik red het op mijn werk zelf', 'I manage at work by myself'),
      other: says(
        'Ik wil dat iemand op mijn werk meedenkt',
        'I want somebody at work to think along',
      ),
    },
    {
      code: 'calm-certain',
      one: says('Ik wil geen gedoe op mijn werk', 'I want no fuss at work'),
      other: says('Ik wil weten waar ik aan toe ben', 'I want to know where I stand'),
    },
    {
      code: 'now-later',
      one: says('Ik wil dat het nu duidelijk is', 'I want it to be clear now'),
      other: says('Ik wil eerst kijken hoe het gaat', 'I want to see first how it goes'),
    },
  ],
  questions: [
    {
      code: 'why-tell',
      to: 'myself',
      text: says('Wat hoop ik dat er gebeurt?', 'What do I hope will happen?'),
    },
    {
      code: 'what-fear',
      to: 'myself',
      text: says('Waar ben ik bang voor?', 'What am I afraid of?'),
    },
    {
      code: 'what-need',
      to: 'myself',
      text: says('Wat heb ik nodig om mijn werk te doen?', 'What do I need to do my work?'),
    },
    {
      code: 'which-words',
      to: 'conversation',
      text: says('Met welke woorden kan ik het zeggen?', 'In which words can I say it?'),
    },
    {
      code: 'what-not-to-say',
      to: 'conversation',
      text: says('Wat kan ik voor mezelf houden?', 'What can I keep to myself?'),
    },
    {
      code: 'what-if',
      to: 'conversation',
      text: says(
        'Wat doe ik als iemand vervelend reageert?',
        'What do I do when somebody reacts badly?',
      ),
    },
  ],
  when: [
    says(
      'Voor een sollicitatie, in het begin, later of niet: elk moment kan.',
      'Before a job interview, at the start, later or never: each moment is possible.',
    ),
    says(
      'Een rustige dag en een rustige plek kunnen helpen om het te zeggen.',
      'A quiet day and a quiet place can help to say it.',
    ),
    says(
      'Eenmaal verteld blijft verteld. Nog niet vertellen kan altijd nog veranderen.',
      'Once told stays told. Not telling yet can always change.',
    ),
  ],
  involve: [
    {
      code: 'company-doctor',
      text: says('De bedrijfsarts', 'The company doctor'),
      what: says(
        'Praat met je over werk en gezondheid, en heeft beroepsgeheim.',
        'Talks about work and health, and is bound to secrecy.',
      ),
    },
    {
      code: 'job-coach',
      text: says('Een jobcoach', 'A job coach'),
      what: says(
        'Denkt mee over je werk en oefent het gesprek met je.',
        'Thinks along about your work and practises the talk.',
      ),
    },
    {
      code: 'peer-expert',
      text: says('Een ervaringsdeskundige', 'A peer expert'),
      what: says(
        'Heeft deze keuze zelf gemaakt en kan erover vertellen.',
        'Has made this choice and can tell about it.',
      ),
    },
    {
      code: 'union-lawyer',
      text: says(
        'Je vakbond of het Juridisch Loket',
        'Your union or the Juridisch Loket (legal help)',
      ),
      what: says('Weet welke regels voor jou gelden.', 'Knows which rules apply to you.'),
    },
  ],
  sources: [avg, uavg, wetBig, equalTreatment, coral],
  readMore: [
    {
      title: 'Autoriteit Persoonsgegevens',
      where: 'https://www.autoriteitpersoonsgegevens.nl',
      text: says(
        'Wat je werkgever wel en niet over je gezondheid mag weten.',
        'What your employer may and may not know about your health. In Dutch.',
      ),
    },
    mindKorrelatie,
  ],
}
