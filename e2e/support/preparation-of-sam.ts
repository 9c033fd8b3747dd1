import type { Told } from './waiting-room.ts'

/** What Sam hands in before the conversation: the nights come first, hope is to be told in person. */
export const preparationOfSam = {
  says: {
    'strength.today': 'Ik ben twee keer naar de tuin geweest',
    'feeling.overall': 7,
    'hope.level': 5,
    'goal.conversation': { ranked: ['other', 'medication'], other: 'de nachten, en mijn zus' },
  },
  sharing: { 'hope.level': 'discuss' },
} as const satisfies Told
