import type { Confirmable } from '../decision/confirmation.ts'
import { decidedWords } from '../decision/look-back.ts'
import { byText } from '../order.ts'
import type { AgreementLine, DecisionLine, Room } from '../room/room.ts'
import { medicineMarks } from './medicine-marks.ts'
import { perVisit } from './per-visit.ts'
import type { TimelineMark } from './timeline.ts'

/** Every mark on the time axis, oldest day first; on one day notes come before what was agreed. */
export function timelineOf(
  room: Pick<Room, 'timeline' | 'agreements' | 'decisions'>,
): readonly TimelineMark[] {
  const marks = [
    ...notes(room.timeline),
    ...room.decisions.flatMap(decisionMarks),
    ...room.decisions.flatMap(medicineMarks),
    ...room.agreements.flatMap(agreementMarks),
    ...room.agreements.flatMap((line) =>
      reportMarks('agreement', line, line.versions.at(-1)?.content.what ?? ''),
    ),
    ...room.decisions.flatMap((line) =>
      reportMarks('decision', line, decidedWords(line.versions.at(-1)?.sheet)),
    ),
  ]
  return marks.toSorted((a, b) => byText(a.day, b.day))
}

function notes(entries: Room['timeline']): readonly TimelineMark[] {
  return entries.map(({ id, version, visitId, note }) => ({
    key: `note:${id}`,
    kind: 'note',
    id,
    version,
    visitId,
    ...note,
  }))
}

function decisionMarks({ id, versions }: DecisionLine): readonly TimelineMark[] {
  return perVisit(versions).map(({ newest, superseded }) => ({
    key: `decision:${id}:${newest.visitId}:${newest.day}`,
    kind: 'decision',
    day: newest.day,
    text: newest.sheet.choice,
    of: { of: 'decision', id, version: newest.version },
    visitId: newest.visitId,
    standing: newest.standing,
    superseded,
  }))
}

function agreementMarks({ id, versions }: AgreementLine): readonly TimelineMark[] {
  return perVisit(versions).map(({ newest, superseded }) => ({
    key: `agreement:${id}:${newest.visitId}:${newest.day}`,
    kind: 'agreement',
    day: newest.day,
    text: newest.content.what,
    of: { of: 'agreement', id, version: newest.version },
    visitId: newest.visitId,
    state: newest.state,
    standing: newest.standing,
    superseded,
  }))
}

function reportMarks(
  of: Confirmable['of'],
  { id, reports = [] }: Pick<AgreementLine, 'id'> & Pick<DecisionLine, 'reports'>,
  text: string,
): readonly TimelineMark[] {
  return reports.map(({ visitId, day, answers }) => ({
    key: `report:${id}:${visitId}`,
    kind: 'report',
    day,
    text,
    about: { of, id },
    visitId,
    answers,
  }))
}
