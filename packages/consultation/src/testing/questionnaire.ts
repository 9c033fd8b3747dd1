import type { Questionnaire } from '@samen/questionnaire/domain'
import { earlierSection } from './earlier-section.ts'
import { base, scale, text } from './question.ts'

// A small full form and a small easy form, enough for every rule of the consultation.

/** The full form; `sleepQuestion` makes a version in which sleep is asked in other words. */
export function fullForm(sleepQuestion = 'Hoe heb je geslapen?'): Questionnaire {
  return {
    id: 'full',
    languages: ['nl', 'en'],
    title: text('Mijn voorbereiding'),
    introduction: text('Welkom.'),
    form: 'full',
    sections: [
      earlierSection,
      {
        code: 'strength',
        title: text('Mijn kracht'),
        items: [
          { ...base('strength.today', 'Wat goed ging'), kind: 'long-text' },
          {
            ...base('strength.sources', 'Wat mij kracht geeft'),
            kind: 'multi-choice',
            options: [
              { code: 'people', text: text('Mensen') },
              { code: 'animal', text: text('Een dier') },
            ],
            other: text('Iets anders'),
          },
        ],
      },
      {
        code: 'how',
        title: text('Hoe het gaat'),
        items: [
          scale('feeling.overall', 'Hoe ik me voel'),
          scale('sleep.quality', 'Slapen', sleepQuestion),
          {
            ...base('domain.chosen', 'Wat nu belangrijk is'),
            kind: 'rank',
            most: 3,
            options: [
              { code: 'housing', text: text('Wonen') },
              { code: 'money', text: text('Geld') },
            ],
          },
          {
            kind: 'group',
            code: 'domain',
            title: text('{name}'),
            over: { concept: 'domain.chosen' },
            questions: [
              scale('domain.satisfaction', 'Tevreden'),
              { ...base('domain.note', 'Wat ik erover vertel'), kind: 'long-text' },
            ],
          },
        ],
      },
      {
        code: 'medicine',
        title: text('Medicijnen'),
        items: [
          { ...base('medication.list', 'Mijn medicijnen'), kind: 'medicine-list' },
          {
            kind: 'group',
            code: 'medicine',
            title: text('{name}'),
            over: { concept: 'medication.list' },
            questions: [
              scale('medication.help', 'Helpt het'),
              { ...base('medication.why', 'Waarom ik het zo gebruik'), kind: 'short-text' },
            ],
          },
        ],
      },
      {
        code: 'conversation',
        title: text('Waar het gesprek over gaat'),
        items: [
          {
            ...base('goal.conversation', 'Waar ik over wil praten'),
            kind: 'rank',
            most: 3,
            options: [
              { code: 'worries', text: text('Ik maak me zorgen') },
              { code: 'listen', text: text('Ik wil dat er iemand luistert') },
            ],
            other: text('Iets anders'),
          },
          { ...base('change.wish', 'Wat ik anders wil'), kind: 'long-text' },
        ],
      },
    ],
  }
}

export const easyForm: Questionnaire = {
  id: 'easy',
  languages: ['nl', 'en'],
  title: text('Vier vragen'),
  introduction: text('Welkom.'),
  form: 'easy',
  sections: [
    {
      code: 'now',
      title: text('Nu'),
      items: [
        {
          ...base('feeling.overall', 'Hoe ik me voel', 'Gaat het goed met je?'),
          kind: 'scale',
          min: 1,
          max: 5,
          low: text('niet goed'),
          high: text('heel goed'),
          better: 'high',
          trend: true,
          steps: ['niet goed', 'niet zo goed', 'gaat wel', 'goed', 'heel goed'].map((step, i) => ({
            code: String(i + 1),
            text: text(step),
          })),
        },
        { ...base('strength.today', 'Wat goed gaat', 'Wat gaat goed?'), kind: 'long-text' },
      ],
    },
  ],
}
