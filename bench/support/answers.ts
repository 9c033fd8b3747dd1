import { mijnVoorbereiding } from '@samen/content/questionnaires'
import { type Answer, defaultSharing, type Value } from '@samen/questionnaire/domain'

/** A repeatable number from `low` to `high` that differs per visit and per question. */
const number = (visit: number, question: number, low: number, high: number): number =>
  low + ((visit * 7 + question * 5 + ((visit * question) % 3)) % (high - low + 1))

type Given = readonly [concept: string, value: Value, instance?: string]

/**
 * Thirty answers to the full questionnaire, as long as the demonstration's clients write. `visit`
 * makes the scales and some words differ, so that there are trends and changes to find.
 */
export function thirtyAnswers(visit: number): readonly Answer[] {
  const answers: Answer[] = []
  for (const [concept, value, instance] of given(visit)) {
    const place = instance === undefined ? { concept } : { concept, instance }
    // One thing the client would rather tell; the rest is shared as each question proposes.
    const toTell = concept === 'domain.note'
    const sharing = toTell ? 'discuss' : defaultSharing(mijnVoorbereiding, answers, place)
    answers.push({ ...place, value, sharing })
  }
  return answers
}

const given = (visit: number): readonly Given[] => [
  [
    'strength.today',
    `Ik heb ${2 + (visit % 4)} keer gewandeld met de hond, en zondag gekookt voor mijn zus.`,
  ],
  ['strength.sources', { chosen: ['skill', 'people', 'animal'], other: ['mijn moestuin'] }],
  [
    'helps.entries',
    [
      { id: 'wandelen', text: 'Elke ochtend een blok om', state: visit === 0 ? 'new' : 'kept' },
      { id: 'bellen', text: 'Mijn zus bellen als het te veel wordt', state: 'changed' },
    ],
  ],
  ['stress.sources', { chosen: ['sleep', 'worrying', 'money'] }],
  ['strength.used', number(visit, 1, 2, 9)],
  ['feeling.overall', number(visit, 2, 2, 8)],
  ['sleep.quality', number(visit, 3, 1, 8)],
  ['energy.level', number(visit, 4, 2, 7)],
  ['hope.level', number(visit, 5, 2, 9)],
  ['grip.level', number(visit, 6, 3, 8)],
  ['loneliness.level', number(visit, 7, 6, 9)],
  ['loneliness.weekend', { choice: 'more' }],
  ['safety.level', number(visit, 8, 6, 10)],
  ['domain.chosen', { ranked: ['housing', 'friends'] }],
  ['domain.satisfaction', number(visit, 9, 2, 7), 'housing'],
  ['domain.help_wanted', 'yes', 'housing'],
  ['domain.note', 'De lekkage is er nog steeds en niemand belt terug.', 'housing'],
  ['domain.satisfaction', number(visit, 10, 3, 8), 'friends'],
  ['domain.help_wanted', 'no', 'friends'],
  ['domain.note', 'Ik zou Karin graag weer eens zien, maar ik durf niet te bellen.', 'friends'],
  ['medication.uses', 'yes'],
  ['medication.list', [{ id: 'nachtpil', name: 'mijn nachtpil', state: 'kept' }]],
  ['medication.use', { choice: 'mostly' }, 'nachtpil'],
  ['medication.help', number(visit, 11, 2, 7), 'nachtpil'],
  ['medication.bother', number(visit, 12, 1, 6), 'nachtpil'],
  ['goal.conversation', { ranked: ['medication', 'tell', 'practical'] }],
  [
    'change.wish',
    `Ik wil overdag minder suf zijn, zodat ik weer ${visit % 2 === 0 ? 'kan lezen' : 'naar de tuin kan'}.`,
  ],
  ['need.now', 'Rust, en iemand die meekijkt met de brief van de woningbouw.'],
  ['companion', { choice: 'relative' }],
  ['decision.topic', 'Minderen met de nachtpil of wachten tot na de verhuizing'],
]
