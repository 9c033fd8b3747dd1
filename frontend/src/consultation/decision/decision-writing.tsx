import type { Consultation } from '@samen/consultation'
import { guidanceProblem, sheetProblems } from '@samen/consultation/room'
import type { DecisionSheet, SheetProblem } from '@samen/consultation/room'
import { createMemo, createSignal, createUniqueId } from 'solid-js'
import { useTooEarly } from '../agreements/look-back-day.ts'
import { useCompany } from '../company/company.tsx'
import { usePeople } from '../people.ts'
import { useRoom } from '../room/room-context.tsx'
import type { FieldName } from '../room/field-name.ts'
import { SetDown } from './set-down.tsx'
import type { SheetNow, SheetPen } from './sheet-context.ts'
import { useSheetTexts } from './sheet-context.ts'
import { Sheet } from './sheet.tsx'
import { choiceAnswer } from './sources.ts'
import { Beside } from './versions.tsx'
import { freshOptionIds, writtenSheet } from './written-sheet.ts'

/** A sheet that is being written: here, or followed from another screen. */
export function DecisionWriting(props: {
  readonly decisionId: string
  readonly consultation: Consultation
  readonly visitId: string
  /** The first day on which can be looked back, `YYYY-MM-DD`. */
  readonly firstDay: string
  readonly onSetDown: () => void
}) {
  const room = useRoom()
  const people = usePeople()
  const company = useCompany()
  /** With somebody else in the room nothing of what was shared shows by itself. */
  const isAlone = () => company.who() === 'alone'
  const texts = useSheetTexts()
  const prefix = createUniqueId()
  /** Nothing is called wrong before somebody tried to set it down. */
  const [asked, setAsked] = createSignal(false)
  const versions = () =>
    room.reply()?.room.decisions.find(({ id }) => id === props.decisionId)?.versions ?? []
  const sheet = createMemo(() =>
    writtenSheet(room, props.decisionId, props.visitId, versions().at(-1)),
  )
  const earliness = useTooEarly()
  const tooEarly = (day: string | null) => earliness(day, props.firstDay)
  const problems = createMemo(() => (asked() ? sheetProblems(sheet()) : []))
  const say = (problem: SheetProblem) =>
    texts().problems[problem](people().client, people().clinician)

  const pen: SheetPen = {
    write: (part, value, atOnce) =>
      room.save<FieldName>(`sheet/${props.decisionId}/${part}`, value, atOnce),
    writeOption: (option, value, atOnce) =>
      room.save(`sheet/${props.decisionId}/option/${option}`, value, atOnce),
    freshOptionIds: (count) => freshOptionIds(room, props.decisionId, sheet(), count),
  }
  const now: SheetNow = {
    sheet,
    pen: () => (room.canWrite() ? pen : null),
    nameOf: (whose) => people()[whose],
    id: (place) => `${prefix}-${place}`,
    problem: (place) => {
      if (place === 'review') return tooEarly(sheet().plan.reviewDate)
      return problems().includes(place) ? say(place) : undefined
    },
    firstDay: () => props.firstDay,
  }
  return (
    <Beside earlier={versions()} visitId={props.visitId}>
      {() => (
        <>
          <Sheet now={now} shared={isAlone() ? choiceAnswer(props.consultation) : undefined} />
          <SetDown
            decisionId={props.decisionId}
            baseVersion={versions().length}
            client={people().client}
            check={() => {
              setAsked(true)
              const missing = sheetProblems(sheet()).map((problem) => ({
                target: now.id(placeOf(problem, sheet())),
                text: say(problem),
              }))
              const early = now.problem('review')
              return early ? [...missing, { target: now.id('review'), text: early }] : missing
            }}
            onSetDown={props.onSetDown}
          />
        </>
      )}
    </Beside>
  )
}

/** Every problem is called as its place on the page is; of guidance that is the field that lacks. */
function placeOf(problem: SheetProblem, { guidance }: DecisionSheet): string {
  const found = problem === 'guidance' ? guidanceProblem(guidance) : null
  return found === null ? problem : `guidance-${found.line}-${found.lacks}`
}
