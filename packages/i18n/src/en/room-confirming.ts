import type { ConfirmingTexts } from '../nl/room-confirming.ts'

export const confirmingTexts: ConfirmingTexts = {
  confirm: {
    title: 'Confirm',
    standing: {
      written: 'Written down, not confirmed yet',
      'client-confirmed': (client: string, clinician: string) =>
        `${client} has confirmed, ${clinician} has not yet`,
      confirmed: 'Confirmed',
    },
    clientFirst: (name: string) =>
      `${name}, is this right for you? Choose how you want to confirm.`,
    nothing: 'You do not have to choose. Not confirming yet is fine too.',
    here: 'Here, now',
    hereDetail: 'With the three digits on your slip',
    alone: 'Alone for a moment',
    aloneDetail: (name: string) => `You read it in peace. ${name} does not look.`,
    peer: 'With a peer expert',
    peerDetail: 'You read it together.',
    later: 'Later',
    laterDetail: 'At the next conversation',
    laterChosen: 'Good. The next questionnaire will say: “This was written down. Is it right?”',
    hereTitle: 'Is this right for you?',
    hereBody: (name: string) => `${name}, type the three digits on your slip yourself.`,
    yes: 'Yes, this is right',
    notNow: 'Not now',
    /** Another screen set down a newer version while the client was reading. */
    changed: 'This has just changed. Read it again.',
    readAgain: 'Read again',
    coverTitle: (name: string) => `${name}, this is for you for a moment`,
    coverAlone: (clinician: string) =>
      `${clinician} gives you the screen. Read it in peace. You do not have to choose.`,
    coverPeer: (clinician: string) =>
      `${clinician} gives you both the screen. Read it together. You do not have to choose.`,
    doubt: 'No, or I am not sure yet',
    doubtTitle: 'That is fine',
    doubtBody: (clinician: string) =>
      `Nothing was confirmed. You can tell ${clinician} what has to be different.`,
    thanksTitle: 'Thank you',
    thanksBody: (clinician: string) => `You have confirmed. Give the screen back to ${clinician}.`,
    giveBack: 'Back to the conversation',
    clinician: (name: string) => `I, ${name}, confirm this`,
    by: {
      here: (name: string, when: string) => `${name} confirmed here, on ${when}`,
      alone: (name: string, when: string) => `${name} confirmed alone, on ${when}`,
      'with-peer': (name: string, when: string) =>
        `${name} confirmed on ${when}. ${name} chose: with a peer expert`,
      'next-visit': (name: string, when: string) =>
        `${name} confirmed in the next questionnaire, on ${when}`,
    },
    byClinician: (name: string, when: string) => `${name} confirmed on ${when}`,
    older: 'There is a newer version. This one cannot be confirmed any more.',
    closed: 'The conversation is finished. Confirming is possible again at the next one.',
  },
  code: {
    pad: 'Digits on your slip',
    typed: (count: number) => `${count} of 3 digits typed`,
    erase: 'Erase the last digit',
    eraseAll: 'Erase',
    wrong: (left: number) =>
      left === 1
        ? 'These digits are not right. You can try 1 more time.'
        : `These digits are not right. You can try ${left} more times.`,
    dead: 'These digits do not work any more. Ask reception for a new slip.',
    none: 'There are no digits yet. Ask reception for a slip.',
    missing: 'Type all three digits.',
    again: 'Try again',
  },
}
