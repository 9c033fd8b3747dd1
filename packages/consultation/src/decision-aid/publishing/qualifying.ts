import type { Criterion } from './criterion.ts'
import { aidProblem } from './reasons.ts'

const qualifying = { source: 'ipdas', grade: 'qualifying' } as const

/** What makes something a decision aid at all: IPDASi v4.0, qualifying criteria 1 to 6. */
export const qualifyingCriteria = [
  {
    ...qualifying,
    code: 'qualifying.situation',
    asks: 'describes what is going on, for which this choice has to be made',
    places: ['situation', 'audience'],
  },
  {
    ...qualifying,
    code: 'qualifying.choice',
    asks: 'states the choice outright',
    places: ['choice', 'title'],
    problems: ({ choice, languages }) =>
      languages
        .filter((language) => !choice[language].trim().endsWith('?'))
        .map((language) => aidProblem(`choice.${language}`, 'no-question')),
  },
  {
    ...qualifying,
    code: 'qualifying.options',
    asks: 'describes the options',
    places: ['options', 'options[].text', 'options[].description'],
  },
  {
    ...qualifying,
    code: 'qualifying.for',
    asks: 'describes what speaks for each option',
    places: ['options[].for'],
  },
  {
    ...qualifying,
    code: 'qualifying.against',
    asks: 'describes what speaks against each option',
    places: ['options[].against'],
  },
  {
    ...qualifying,
    code: 'qualifying.experience',
    asks: 'describes what it is like to live with what follows from each option',
    places: ['options[].experience'],
  },
] as const satisfies readonly Criterion[]
