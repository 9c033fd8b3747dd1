import { createSignal } from 'solid-js'
import { questionTexts } from '@samen/i18n/question-texts'
import { Button } from '../../src/button.tsx'
import { ChoiceGroup } from '../../src/choice-tile.tsx'
import { DateInput } from '../../src/date-input.tsx'
import { Icon } from '../../src/icon.tsx'
import { ListInput } from '../../src/list-input.tsx'
import type { ListEntry } from '../../src/list-rows.ts'
import { LockSign } from '../../src/lock-sign.tsx'
import { Pictogram } from '../../src/pictogram.tsx'
import { pictogramPaths } from '../../src/pictograms/paths.ts'
import { RankInput } from '../../src/rank-input.tsx'
import { ScaleInput } from '../../src/scale-input.tsx'
import { SharingPicker } from '../../src/sharing-picker.tsx'
import { TextArea, TextInput } from '../../src/text-input.tsx'
import type { Example } from '../example.ts'

const texts = questionTexts.nl
const contacts = [
  { code: 'walk', label: 'Tijdens een wandeling', pictogram: 'walk' },
  { code: 'sit', label: 'Rustig zitten', pictogram: 'chair' },
  { code: 'pause', label: 'Met pauzes', pictogram: 'pause' },
  { code: 'with', label: 'Met iemand erbij', pictogram: 'people', detail: 'Je kiest zelf wie.' },
]

function Choices(props: { readonly many?: boolean; readonly error?: string }) {
  const [chosen, setChosen] = createSignal<readonly string[]>(['sit'])
  return (
    <ChoiceGroup
      id="contact"
      labelledBy="title"
      many={props.many}
      error={props.error}
      options={contacts}
      chosen={chosen()}
      onChoose={(code, on) => {
        const others = props.many ? chosen().filter((other) => other !== code) : []
        setChosen(on ? [...others, code] : others)
      }}
    />
  )
}

function Scale(props: { readonly initialValue?: number; readonly error?: string }) {
  const [value, setValue] = createSignal(props.initialValue)
  return (
    <ScaleInput
      id="sleep"
      labelledBy="title"
      error={props.error}
      min={0}
      max={10}
      low="heel slecht"
      high="heel goed"
      value={value()}
      onChange={setValue}
    />
  )
}

function Ranking(props: { readonly initialRanked: readonly string[] }) {
  const [ranked, setRanked] = createSignal(props.initialRanked)
  return (
    <RankInput
      id="rank"
      labelledBy="title"
      options={contacts}
      most={3}
      ranked={ranked()}
      onChange={setRanked}
      texts={texts.rank}
    />
  )
}

function List(props: {
  readonly initialEntries: readonly ListEntry[]
  readonly carried?: boolean
}) {
  const [entries, setEntries] = createSignal(props.initialEntries)
  return (
    <ListInput
      id="helps"
      labelledBy="title"
      carried={
        props.carried
          ? [
              { id: 'a', label: 'Elke ochtend wandelen met de hond' },
              { id: 'b', label: 'Mijn zus bellen' },
              { id: 'c', label: 'Muziek van vroeger' },
              { id: 'd', label: 'Op tijd naar bed' },
            ]
          : []
      }
      entries={entries()}
      onChange={setEntries}
      texts={texts.list}
    />
  )
}

function Sharing() {
  const [value, setValue] = createSignal('shared')
  return (
    <SharingPicker
      id="sharing"
      labelledBy="title"
      value={value()}
      onChange={setValue}
      options={[
        {
          code: 'shared',
          icon: 'lock-open',
          label: 'Delen',
          detail: 'Anna en Bram kunnen het lezen.',
        },
        {
          code: 'discuss',
          icon: 'speech',
          label: 'Zelf vertellen',
          detail: 'Zij zien alleen het onderwerp.',
        },
        { code: 'private', icon: 'lock', label: 'Alleen voor mij', detail: 'Zij zien dit niet.' },
      ]}
    />
  )
}

function Words(props: { readonly initialText: string; readonly error?: string }) {
  const [text, setText] = createSignal(props.initialText)
  return (
    <>
      <TextInput id="name" label="In je eigen woorden" value={text()} onInput={setText} />
      <TextArea
        id="story"
        label="Wat ging er goed?"
        value={text()}
        onInput={setText}
        error={props.error}
        limit={100}
        charactersLeft={texts.charactersLeft}
      />
    </>
  )
}

export const answerExamples: readonly Example[] = [
  { name: 'choice', surface: 'kiosk', render: () => <Choices /> },
  { name: 'choice-many', surface: 'kiosk', render: () => <Choices many /> },
  {
    name: 'choice-error',
    surface: 'kiosk',
    render: () => <Choices error="Kies één van deze mogelijkheden." />,
  },
  { name: 'scale-empty', surface: 'kiosk', render: () => <Scale /> },
  { name: 'scale-chosen', surface: 'kiosk', render: () => <Scale initialValue={7} /> },
  { name: 'rank-empty', surface: 'kiosk', render: () => <Ranking initialRanked={[]} /> },
  {
    name: 'rank-full',
    surface: 'kiosk',
    render: () => <Ranking initialRanked={['with', 'walk', 'sit']} />,
  },
  { name: 'list-empty', surface: 'kiosk', render: () => <List initialEntries={[]} /> },
  {
    name: 'list-carried',
    surface: 'kiosk',
    render: () => (
      <List
        carried
        initialEntries={[
          { id: 'b', text: 'Mijn zus bellen', state: 'kept' },
          { id: 'c', text: 'Muziek luisteren, zachtjes', state: 'changed' },
          { id: 'd', text: 'Op tijd naar bed', state: 'removed' },
          { id: 'e', text: 'Soep koken voor de buren', state: 'new' },
        ]}
      />
    ),
  },
  {
    name: 'date',
    surface: 'kiosk',
    render: () => (
      <DateInput
        id="since"
        labelledBy="title"
        value="2026-03-14"
        onChange={() => {}}
        texts={texts.date}
      />
    ),
  },
  { name: 'sharing', surface: 'kiosk', render: () => <Sharing /> },
  {
    name: 'lock-sign',
    surface: 'kiosk',
    render: () => (
      <div class="actions">
        <LockSign icon="lock-open" label="Wie mag dit zien? Nu: delen" onPress={() => {}}>
          Delen
        </LockSign>
        <LockSign icon="speech" label="Wie mag dit zien? Nu: zelf vertellen" onPress={() => {}}>
          Zelf vertellen
        </LockSign>
        <LockSign icon="lock" label="Wie mag dit zien? Nu: alleen voor mij" onPress={() => {}}>
          Alleen voor mij
        </LockSign>
      </div>
    ),
  },
  { name: 'text', surface: 'kiosk', render: () => <Words initialText="" /> },
  {
    name: 'text-near-limit',
    surface: 'kiosk',
    render: () => (
      <Words
        initialText="Ik heb gekookt voor mijn broer, en daarna hebben we samen door het park gelopen. Dat was lang geleden."
        error="Dit is te lang om te bewaren. Maak het wat korter."
      />
    ),
  },
  {
    name: 'buttons',
    surface: 'kiosk',
    render: () => (
      <>
        <Button look="main">Verder</Button>
        <Button>Sla over</Button>
        <Button look="choice">Ik wil meer weten</Button>
        <Button look="choice" pressed>
          Ik maak me zorgen
        </Button>
        <Button look="main" disabled>
          Inleveren
        </Button>
        <Button icon={<Icon name="back" />}>Terug</Button>
      </>
    ),
  },
  {
    name: 'pictograms',
    surface: 'kiosk',
    render: () => (
      <ul class="pictogram-sheet">
        {Object.keys(pictogramPaths).map((name) => (
          <li>
            <Pictogram name={name} />
            {name}
          </li>
        ))}
      </ul>
    ),
  },
]
