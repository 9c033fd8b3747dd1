import type { SavingTexts } from '../nl/room-saving.ts'

export const savingTexts: SavingTexts = {
  saving: {
    saved: 'Everything is saved',
    saving: 'Saving …',
    waiting:
      'There is no connection. What you type stays here. It is saved as soon as the connection is back.',
    refused: 'A text could not be saved. Make it shorter, or take odd characters out.',
    lost: 'There is no connection right now. You may not see everything yet.',
  },
  refused: {
    notTheWriter:
      'Another screen writes now. Nothing happened; what you typed is still here. Choose “Go on writing here” and try again.',
    closed:
      'The conversation was already finished. Nothing happened. It can be reopened, with a reason.',
    version:
      'Meanwhile a new version was made on another screen. Read that first; what you typed is still here.',
    undecided: 'A text is not saved yet. First choose what happens with it.',
  },
  writer: {
    other: (name: string) => `${name} writes on another screen now. You read along here.`,
    sameName: 'You write on another screen now. Here you read along.',
    takeOver: 'Go on writing here',
    taken: 'You are writing on this screen now.',
  },
  kept: {
    title: 'This text is not saved yet',
    why: {
      'taken-over': 'Another screen writes now. Your text is still here.',
      changed: 'Something else was written here on another screen. Your text is still here.',
      closed: 'The conversation was finished before this was saved. Reopen it to use the text.',
    },
    mine: 'Your text',
    theirs: 'This stands there now',
    nothing: 'Nothing stands there.',
    useMine: 'Use my text',
    letStand: 'Leave it as it is',
    what: {
      goal: 'Subject',
      point: 'Point to talk about',
      tick: 'How far you are',
      note: 'Note',
      agreement: 'Agreement',
      choice: 'The choice',
      experience: 'What somebody experiences',
      matters: 'What matters',
      clinician: 'What the clinician brings',
      guidance: 'What guidelines say',
      option: 'Option',
      sure: 'The four questions',
      outcome: 'The outcome',
      plan: 'Who does what',
      timeline: 'Note on the timeline',
    },
  },
}
