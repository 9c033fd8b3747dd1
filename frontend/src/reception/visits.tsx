import { timeOfDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Table } from '@samen/ui/table'
import { Show } from 'solid-js'
import { useStaff, useTexts } from '../staff/context.ts'
import type { VisitLine } from '../staff/shapes.ts'
import { VisitState } from '../staff/visit-state.tsx'
import { useReceptionTexts } from './texts.ts'

/** The visits of a day: who, with whom, how far the preparation is, and the code. */
export function Visits(props: {
  readonly visits: readonly VisitLine[]
  readonly timeZone: string
  readonly onCode: (visit: VisitLine) => void
}) {
  const { language } = useStaff()
  const staffTexts = useTexts()
  const texts = useReceptionTexts()
  return (
    <Table
      caption={texts().caption}
      captionHidden
      rows={props.visits}
      columns={[
        {
          key: 'time',
          head: staffTexts().today.time,
          cell: ({ startsAt }: VisitLine) => timeOfDay(language(), startsAt, props.timeZone),
        },
        {
          key: 'client',
          head: staffTexts().today.client,
          cell: (visit) => <strong>{visit.callingName}</strong>,
        },
        {
          key: 'clinician',
          head: staffTexts().today.clinician,
          cell: ({ clinician }) => clinician.name,
        },
        {
          key: 'preparation',
          head: staffTexts().today.preparation,
          cell: (visit) => <VisitState visit={visit} />,
        },
        {
          key: 'code',
          head: texts().code,
          cell: (visit) => <CodeCell visit={visit} onCode={() => props.onCode(visit)} />,
        },
      ]}
    />
  )
}

function CodeCell(props: { readonly visit: VisitLine; readonly onCode: () => void }) {
  const texts = useReceptionTexts()
  const action = () => (props.visit.codeActive ? texts().makeNewCode : texts().makeCode)
  return (
    <Show when={props.visit.state === 'planned'}>
      <div class="code-cell">
        <Show when={props.visit.codeActive}>
          <span>{texts().codeOut}</span>
        </Show>
        <Button
          look={props.visit.codeActive ? 'quiet' : 'choice'}
          label={texts().codeFor(action(), props.visit.callingName)}
          onPress={props.onCode}
        >
          {action()}
        </Button>
      </div>
    </Show>
  )
}
