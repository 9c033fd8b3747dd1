import type { FinishingTexts } from '../nl/room-finishing.ts'

export const finishingTexts: FinishingTexts = {
  finish: {
    tab: 'Finish',
    title: 'Finish the conversation',
    lead: 'See together whether everything is here.',
    unconfirmed: 'Not confirmed yet',
    comesBack: 'This comes back in the next questionnaire.',
    unwritten: 'Not recorded yet',
    unwrittenBody: 'This was begun, but does not stand there yet. Finishing leaves it as it is.',
    agenda: 'For next time',
    agendaBody: 'It will be on the agenda again.',
    nothingLeft: 'Nothing is left.',
    unnamed: 'Without a title',
    agreement: 'Agreement',
    decision: 'Choice',
    note: 'Note',
    summary: 'Summary',
    body: (name: string) =>
      `After finishing, ${name} cannot change the answers of today any more. Reopening is possible, with a reason.`,
    confirm: 'Yes, finish',
    notYet: 'Not yet',
    done: 'The conversation is finished',
  },
  events: {
    title: 'What happened with this conversation',
    opened: (name: string, when: string) => `${name} began the conversation on ${when}`,
    closed: (name: string, when: string) => `${name} finished the conversation on ${when}`,
    midnight: (when: string) => `The conversation was finished by itself on ${when}`,
    reopened: (name: string, when: string) => `${name} reopened the conversation on ${when}`,
    reason: (reason: string) => `Reason: ${reason}`,
    'taken-over': (name: string, when: string) => `${name} went on at another screen on ${when}`,
    before: (when: string) => `As it stood on ${when}`,
    beforeNothing: 'Nothing stood there yet.',
    beforeAgreement: 'Agreement, not set down yet',
    beforeSheet: 'Choice, not set down yet',
  },
  reopen: {
    open: 'Reopen',
    title: 'Reopen the conversation?',
    body: (name: string) =>
      `What stood there can still be read. ${name} can see that it was reopened, by whom and why.`,
    reason: 'Why?',
    missing: 'Write down why.',
    confirm: 'Yes, reopen',
  },
}
