import { createSignal } from 'solid-js'
import { Button } from '../../src/button.tsx'
import { Dialog } from '../../src/dialog.tsx'
import { Empty } from '../../src/empty.tsx'
import { ErrorSummary } from '../../src/error-summary.tsx'
import { Loading } from '../../src/loading.tsx'
import { Notice } from '../../src/notice.tsx'
import { Pictogram } from '../../src/pictogram.tsx'
import { Progress } from '../../src/progress.tsx'
import { Table } from '../../src/table.tsx'
import type { Example } from '../example.ts'

function OpenedDialog() {
  const [open, setOpen] = createSignal(true)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Stoppen of pauze</Button>
      <Dialog
        open={open()}
        title="Even stoppen?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>Terug naar de vraag</Button>
            <Button look="main" onPress={() => setOpen(false)}>
              Pauze
            </Button>
          </>
        }
      >
        <p>Je antwoorden zijn bewaard. Met je code kun je straks verder.</p>
      </Dialog>
    </>
  )
}

const visits = [
  { name: 'Sam', time: '10.00', state: 'Ingeleverd', done: 9 },
  { name: 'Noor', time: '10.45', state: 'Bezig, stap 6 van 9', done: 6 },
  { name: 'Ilias', time: '11.30', state: 'Nog niet begonnen', done: 0 },
]

export const messageExamples: readonly Example[] = [
  { name: 'dialog', surface: 'kiosk', render: () => <OpenedDialog /> },
  {
    name: 'progress',
    surface: 'kiosk',
    render: () => <Progress words="stap 6 van 9" done={6} total={9} />,
  },
  {
    name: 'notices',
    surface: 'desk',
    render: () => (
      <>
        <Notice>Wij nodigen niemand uit. Vraag het zelf.</Notice>
        <Notice tone="important" icon={<Pictogram name="ear" />} title="Wil je nu iemand spreken?">
          <p>Je antwoord wordt nu nog niet gelezen.</p>
        </Notice>
        <Notice tone="clinician" title="Anna wil praten over">
          <p>Hoe het slapen nu gaat, en of de nachtpil nog nodig is.</p>
        </Notice>
      </>
    ),
  },
  {
    name: 'error-summary',
    surface: 'kiosk',
    render: () => (
      <>
        <ErrorSummary
          title="Twee antwoorden passen nog niet"
          errors={[
            { target: 'sleep-title', text: 'Hoe heb je geslapen? Kies een cijfer.' },
            { target: 'goal-title', text: 'Waar wil je over praten? Kies er drie of minder.' },
          ]}
        />
        <h2 id="sleep-title">Hoe heb je geslapen?</h2>
        <h2 id="goal-title">Waar wil je over praten?</h2>
      </>
    ),
  },
  {
    name: 'loading',
    surface: 'desk',
    render: () => <Loading>De gesprekken van vandaag komen eraan …</Loading>,
  },
  {
    name: 'empty',
    surface: 'desk',
    render: () => (
      <Empty
        pictogram="path"
        title="Hier komt het verloop over de tijd"
        action={<Button look="choice">Bekijk de antwoorden van vandaag</Button>}
      >
        <p>Er is nu één gesprek voorbereid. Na het volgende gesprek zie je hier een lijn.</p>
      </Empty>
    ),
  },
  {
    name: 'table',
    surface: 'desk',
    render: () => (
      <Table
        caption="Gesprekken van vandaag"
        rows={visits}
        columns={[
          { key: 'name', head: 'Naam', cell: (visit) => visit.name },
          { key: 'time', head: 'Tijd', cell: (visit) => visit.time },
          { key: 'state', head: 'Voorbereiding', cell: (visit) => visit.state },
          { key: 'done', head: 'Stappen', numeric: true, cell: (visit) => visit.done },
        ]}
      />
    ),
  },
]
