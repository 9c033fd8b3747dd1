import { tenScale } from '../ten-scale.ts'

/** Nobody reads along: the screen says so, and says how to reach a person now. */
export const safety = tenScale({
  concept: 'safety.level',
  text: { nl: 'Hoe veilig voel je je?', en: 'How safe do you feel?' },
  help: {
    nl: 'Je antwoord wordt nu nog niet gelezen. Wil je nu iemand spreken? Tik op Hulp.',
    en: 'Nobody reads your answer yet. Do you want to speak to somebody now? Tap Help.',
  },
  low: { nl: 'niet veilig', en: 'not safe' },
  high: { nl: 'heel veilig', en: 'very safe' },
  better: 'high',
  why: {
    nl: 'Veilig kan gaan over thuis, over buiten of over jezelf. Jij kiest wat je vertelt.',
    en: 'Safe can be about home, about outside or about yourself. You choose what you tell.',
  },
  topic: { nl: 'Veilig', en: 'Safe' },
  sharing: 'shared',
  asksSharing: true,
  trend: true,
})
