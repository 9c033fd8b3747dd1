import type { RoomTexts } from '../nl/room.ts'
import { agendaTexts } from './room-agenda.ts'
import { agreementTexts } from './room-agreements.ts'
import { confirmingTexts } from './room-confirming.ts'
import { finishingTexts } from './room-finishing.ts'
import { savingTexts } from './room-saving.ts'

export const roomTexts: RoomTexts = {
  back: 'Back to the conversation',
  company: {
    ask: 'Did somebody come along to the conversation?',
    why: (name: string) =>
      `Then we first show only what you talk about. ${name} chooses what else opens.`,
    no: 'No',
    yes: 'Yes',
    with: (name: string) => `Somebody came along. ${name} chooses what opens.`,
    alone: 'Nobody else is here any more: show everything',
    came: 'Somebody joined us',
    open: 'Show',
    openWhich: (part: string) => `Show: ${part}`,
    close: (part: string) => `Close: ${part}`,
    closeShort: 'Close',
  },
  actions: {
    label: 'What do you want to do?',
    agreement: 'Make an agreement',
    decision: 'Make a choice',
    trends: 'Trends',
    finish: 'Finish',
    which: {
      agreement: 'Which agreement do you go on with?',
      decision: 'Which choice do you go on with?',
    },
    another: { agreement: 'Make another agreement', decision: 'Make another choice' },
  },
  letGo: {
    button: 'Never mind',
    which: (words: string) => `Never mind: ${words}`,
    title: {
      agreement: 'Not go on with this agreement?',
      decision: 'Not go on with this choice?',
    },
    body: 'What you wrote just now goes away. What was set down stays as it is.',
    yes: 'Yes, take it away',
  },
  ...agendaTexts,
  ...agreementTexts,
  ...confirmingTexts,
  ...savingTexts,
  ...finishingTexts,
}
