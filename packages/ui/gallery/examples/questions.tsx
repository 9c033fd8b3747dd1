import { questionTexts } from '@samen/i18n/question-texts'
import type { Question, Value } from '@samen/questionnaire/domain'
import { allExamples } from '@samen/questionnaire/examples'
import { QuestionInput, QuestionReview } from '@samen/questionnaire/view'
import { createSignal, For } from 'solid-js'
import type { Example } from '../example.ts'

const texts = questionTexts.nl

function Asked(props: { readonly question: Question; readonly initialValue: Value | undefined }) {
  const [value, setValue] = createSignal(props.initialValue)
  return (
    <section class="question" aria-labelledby="question-title">
      <h2 id="question-title">{props.question.text.nl}</h2>
      <QuestionInput
        id="question"
        labelledBy="question-title"
        question={props.question}
        value={value()}
        onChange={setValue}
        language="nl"
        texts={texts}
      />
    </section>
  )
}

const slug = (words: string) => words.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()

/** Every example of every kind: nothing answered, answered, and as it is shown afterwards. */
export const questionExamples: readonly Example[] = allExamples.flatMap((example) => {
  const { question, accepted } = example
  const name = `question-${question.kind}-${slug(example.name)}`
  const answered: Example[] = accepted.slice(0, 1).map(({ value }) => ({
    name: `${name}-answered`,
    surface: 'kiosk',
    render: () => <Asked question={question} initialValue={value} />,
  }))
  const reviewed: Example[] =
    accepted.length === 0
      ? []
      : [
          {
            name: `${name}-review`,
            surface: 'desk',
            render: () => (
              <For each={accepted}>
                {({ value }) => (
                  <section>
                    <h2>{question.topic.nl}</h2>
                    <QuestionReview question={question} value={value} language="nl" texts={texts} />
                  </section>
                )}
              </For>
            ),
          },
        ]
  const empty: Example = {
    name,
    surface: 'kiosk',
    render: () => <Asked question={question} initialValue={undefined} />,
  }
  return [empty, ...answered, ...reviewed]
})
