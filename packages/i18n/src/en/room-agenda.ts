import type { AgendaTexts } from '../nl/room-agenda.ts'

export const agendaTexts: AgendaTexts = {
  agenda: {
    carried: 'Left over from last time',
    from: (day: string) => `left over from ${day}`,
    clinician: (name: string) => `${name} wants to talk about`,
    typedBy: (name: string) => `typed by ${name}`,
    ticks: { discussed: 'Discussed', later: 'Later', dropped: 'No longer needed' },
    tickGroup: (text: string) => `How far we are with: ${text}`,
    note: 'Note',
    noteAt: (text: string) => `Note with: ${text}`,
    noteLabel: 'Short note (may stay empty)',
    addPoint: 'Add a point',
    pointLabel: (name: string) => `What does ${name} want to talk about?`,
    change: 'Change',
    changePoint: (text: string) => `Change: ${text}`,
    remove: 'Remove',
    removePoint: (text: string) => `Remove: ${text}`,
    removed: (text: string) => `Removed: ${text}`,
    putBack: 'Put back',
    done: 'Done',
    noPoints: 'No points yet.',
  },
  goals: {
    ask: (name: string) => `${name}, what do you want to talk about?`,
    help: 'One, two or three things. Leaving it empty is fine.',
    whoTypes: 'Who types?',
    types: (name: string) => `${name} types`,
    line: (rank: number) => `Subject ${rank}`,
    change: 'Change the subjects',
    done: 'Done',
  },
  early: {
    title: (name: string) => `${name} was still busy`,
    body: (name: string) =>
      `${name} can continue on this screen, or hand in what is there now. That takes the code on the slip.`,
    free: (name: string) => `Nothing has to be done. ${name} can also tell it here.`,
    here: 'Continue on this screen',
    look: 'See whether it is here',
  },
  topic: {
    show: (name: string) => `${name} wants to show this now`,
    showWhich: (name: string, topic: string) => `${name} wants to show this now: ${topic}`,
    title: (topic: string) => `Show ${topic}`,
    body: (name: string, clinician: string) =>
      `${name}, do you want ${clinician} to read your answer now?`,
    type: 'Then type the three digits on your slip yourself.',
    confirm: 'Yes, show it',
    no: 'No',
    opened: (name: string, when: string, clinician: string) =>
      `${name} showed this on ${when}. ${clinician} was there.`,
  },
}
