import { mijnVoorbereiding, vierVragen } from '@samen/content/questionnaires'
import { questionTexts } from '@samen/i18n/question-texts'
import type { Group, Question, Questionnaire, Value } from '@samen/questionnaire/domain'
import { QuestionField, QuestionInput } from '@samen/questionnaire/view'
import { createSignal, For, Show } from 'solid-js'
import { Button } from '../../src/button.tsx'
import { Icon } from '../../src/icon.tsx'
import { LockSign } from '../../src/lock-sign.tsx'
import { Progress } from '../../src/progress.tsx'
import { Screen } from '../../src/screen.tsx'
import type { Example } from '../example.ts'

const texts = questionTexts.nl
const nothing = () => {}

function Lock() {
  return (
    <LockSign icon="lock-open" label="Wie mag dit zien? Nu: delen" onPress={nothing}>
      Anna kan dit lezen
    </LockSign>
  )
}

function OneQuestion(props: {
  readonly question: Question
  readonly initialValue: Value | undefined
}) {
  const [value, setValue] = createSignal<Value | undefined>(props.initialValue)
  return (
    <Screen
      titleId="question-title"
      title={props.question.text.nl}
      lead={<Show when={props.question.help}>{(help) => <p>{help().nl}</p>}</Show>}
      start={<Progress words="stap 6 van 9" done={6} total={9} />}
      end={<Button>Hulp</Button>}
      back={<Button icon={<Icon name="back" />}>Terug</Button>}
      skip={<Button>Sla over</Button>}
      main={<Button look="main">Verder</Button>}
    >
      <QuestionInput
        id="question"
        labelledBy="question-title"
        question={props.question}
        value={value()}
        onChange={setValue}
        language="nl"
        texts={texts}
      />
      <div>
        <Lock />
      </div>
    </Screen>
  )
}

function OneGroup(props: { readonly group: Group }) {
  const [values, setValues] = createSignal<Readonly<Record<string, Value | undefined>>>({})
  return (
    <Screen
      title={props.group.title.nl.replace('{name}', 'Wonen')}
      start={<Progress words="stap 5 van 9" done={5} total={9} />}
      end={<Button>Hulp</Button>}
      back={<Button icon={<Icon name="back" />}>Terug</Button>}
      skip={<Button>Sla over</Button>}
      main={<Button look="main">Verder</Button>}
    >
      <For each={props.group.questions}>
        {(question) => (
          <QuestionField
            id={question.concept}
            question={question}
            value={values()[question.concept]}
            onChange={(value) => setValues((all) => ({ ...all, [question.concept]: value }))}
            language="nl"
            texts={texts}
            aside={<Lock />}
          />
        )}
      </For>
    </Screen>
  )
}

/** Every screen of a questionnaire, as the kiosk would show it. */
function screensOf(questionnaire: Questionnaire): readonly Example[] {
  const items = questionnaire.sections.flatMap((section) => section.items)
  return items.map((item) =>
    item.kind === 'group'
      ? {
          name: `screen-${questionnaire.id}-${item.code}`,
          surface: 'kiosk',
          whole: true,
          render: () => <OneGroup group={item} />,
        }
      : {
          name: `screen-${questionnaire.id}-${item.concept}`,
          surface: 'kiosk',
          whole: true,
          render: () => <OneQuestion question={item} initialValue={undefined} />,
        },
  )
}

export const screenExamples: readonly Example[] = [
  {
    name: 'screen-welcome',
    surface: 'kiosk',
    whole: true,
    render: () => (
      <Screen
        title="Welkom"
        lead={
          <>
            <p>Straks heb je een gesprek. Hier kun je je voorbereiden.</p>
            <p>Jij kiest wat je invult. Stoppen mag op elk moment.</p>
          </>
        }
        skip={<Button>Hulp</Button>}
        main={<Button look="main">Beginnen</Button>}
      />
    ),
  },
  ...screensOf(vierVragen),
  ...screensOf(mijnVoorbereiding),
]
