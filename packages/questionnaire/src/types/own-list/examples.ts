import { type Example, refused } from '../example.ts'

const walk = { id: 'e1', text: 'een rondje lopen', state: 'kept' } as const

export const ownListExamples: readonly Example<'own-list'>[] = [
  {
    name: 'with two small questions per entry',
    question: {
      kind: 'own-list',
      concept: 'helps.entries',
      text: { nl: 'Wat helpt jou?', en: 'What helps you?' },
      why: { nl: 'Jij weet het beste wat helpt.', en: 'You know best what helps.' },
      topic: { nl: 'Wat mij helpt', en: 'What helps me' },
      sharing: 'private',
      asks: [
        { code: 'do', text: { nl: 'Doe ik dit?', en: 'Do I do it?' } },
        { code: 'help', text: { nl: 'Helpt het?', en: 'Does it help?' } },
      ],
    },
    accepted: [
      {
        name: 'kept, changed, new and taken off',
        value: [
          { ...walk, asks: { do: 'yes', help: 'no' } },
          { id: 'e2', text: 'vroeg naar bed', state: 'changed', asks: {} },
          { id: '0190-new', text: 'zingen', state: 'new', asks: { help: 'yes' } },
          { id: 'e4', text: 'puzzelen', state: 'removed' },
        ],
        lines: {
          nl: [
            'een rondje lopen · Doe ik dit? Ja · Helpt het? Nee',
            'vroeg naar bed (veranderd)',
            'zingen (nieuw) · Helpt het? Ja',
            'puzzelen (weggehaald)',
          ],
          en: [
            'een rondje lopen · Do I do it? Yes · Does it help? No',
            'vroeg naar bed (changed)',
            'zingen (new) · Does it help? Yes',
            'puzzelen (taken off)',
          ],
        },
        trend: null,
      },
    ],
    refused: [
      refused('null', null, 'malformed'),
      refused('an object', { 0: walk }, 'malformed'),
      refused('a bare text', ['een rondje lopen'], 'malformed'),
      refused('no id', [{ text: 'x', state: 'new' }], 'malformed'),
      refused('an id that is a text', [{ ...walk, id: 'Mijn wandeling' }], 'malformed'),
      refused('an unknown key', [{ ...walk, order: 1 }], 'malformed'),
      refused('an unknown small question', [{ ...walk, asks: { often: 'yes' } }], 'malformed'),
      refused(
        'a prototype',
        [{ ...walk, asks: JSON.parse('{"__proto__":"yes"}') as unknown }],
        'malformed',
      ),
      refused('malformed after invalid', [{ ...walk, text: '' }, 7], 'malformed'),
      refused('NUL', [{ ...walk, text: '\0' }], 'malformed', 'invalid-text'),
      refused('nothing', [], 'invalid', 'empty'),
      refused('an empty entry', [{ ...walk, text: ' ' }], 'invalid', 'empty'),
      refused('an unknown state', [{ ...walk, state: 'gone' }], 'invalid', 'unknown-option'),
      refused('a small maybe', [{ ...walk, asks: { do: 'maybe' } }], 'invalid', 'unknown-option'),
      refused('one id twice', [walk, walk], 'invalid', 'duplicate-option'),
      refused('41 entries', entries(41), 'invalid', 'too-many'),
      refused('201 characters', [{ ...walk, text: 'x'.repeat(201) }], 'invalid', 'too-long'),
    ],
  },
]

function entries(count: number): readonly unknown[] {
  return Array.from({ length: count }, (_, index) => ({ ...walk, id: `e${index}` }))
}
