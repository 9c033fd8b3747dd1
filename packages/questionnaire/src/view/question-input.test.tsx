import { fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '../definition/questionnaire.ts'
import type { Value } from '../response/values.ts'
import { allExamples, examplesByKind } from '../types/examples.ts'
import { checkValue } from '../types/values.ts'
import { loadLaterInputs } from './inputs.ts'
import { QuestionInput } from './question-input.tsx'
import { testTexts } from '../testing/question-texts.ts'

/** Asks a question; what the client answers is what the engine would get. */
function ask(question: Question | undefined, begin?: Value, carried?: readonly Entry[]) {
  if (!question) throw new Error('no such example')
  const [value, setValue] = createSignal<Value | undefined>(begin)
  let changes = 0
  render(() => (
    <>
      <h1 id="title">{question.text.nl}</h1>
      <QuestionInput
        id="q"
        labelledBy="title"
        question={question}
        value={value()}
        onChange={(next) => {
          changes += 1
          setValue(() => next)
        }}
        language="nl"
        texts={testTexts}
        carried={carried}
      />
    </>
  ))
  return { value, changes: () => changes }
}
type Entry = { readonly id: string; readonly label: string }
const tap = (label: string | RegExp) => fireEvent.click(screen.getByLabelText(label))
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const write = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } })

beforeAll(loadLaterInputs)

describe('every kind of question', () => {
  it.each(allExamples.map((example) => [`${example.question.kind}: ${example.name}`, example]))(
    '%s: shows what was answered, and changes nothing by being looked at',
    (_name, { question, accepted }) => {
      for (const { value } of [{ value: undefined }, ...accepted]) {
        const asked = ask(question, value)
        expect(asked.changes()).toBe(0)
        expect(asked.value()).toEqual(value)
      }
    },
  )

  it('nothing is chosen before the client chooses', () => {
    for (const { question } of allExamples) ask(question)
    const boxes = document.querySelectorAll<HTMLInputElement>('input')
    expect(boxes.length).toBeGreaterThan(20)
    expect(Array.from(boxes).filter((box) => box.checked)).toEqual([])
  })
})

describe('what a client answers is what the engine takes', () => {
  it('a choice, and own words behind "something else"', () => {
    const question = examplesByKind.choice[0]?.question
    const asked = ask(question)
    tap('Soms')
    expect(asked.value()).toEqual({ choice: 'sometimes' })
    tap(/Anders, namelijk/)
    expect(asked.value()).toEqual({ choice: 'other' })
    write('Eigen woorden', 'alleen in het weekend')
    expect(asked.value()).toEqual({ choice: 'other', other: 'alleen in het weekend' })
    expectTaken(question, asked.value())
    tap('Soms')
    expect(asked.value()).toEqual({ choice: 'sometimes' })
  })

  it('several choices, own words, and one that stands alone', () => {
    const question = examplesByKind['multi-choice'][0]?.question
    const asked = ask(question)
    tap('Mensen')
    tap(/Iets anders/)
    write('Eigen woorden', 'mijn fiets')
    expect(asked.value()).toEqual({ chosen: ['people'], other: ['mijn fiets'] })
    expectTaken(question, asked.value())
    tap('Ik weet het niet')
    expectTaken(question, asked.value())
    expect(asked.value()).not.toHaveProperty('other')
    tap('Mensen')
    expect(asked.value()).toEqual({ chosen: ['people'] })
    tap('Mensen')
    expect(asked.value()).toBeUndefined()
  })

  it('more than one thing in own words, each in its own field', async () => {
    const asked = ask(examplesByKind['multi-choice'][0]?.question)
    tap(/Iets anders/)
    write('Eigen woorden', 'mijn fiets')
    press('Erbij')
    await Promise.resolve()
    const fields = screen.getAllByRole('textbox', { name: 'Eigen woorden' })
    expect(document.activeElement).toBe(fields[1])
    fireEvent.input(fields[1] ?? document.body, { target: { value: 'de tuin' } })
    expect(asked.value()).toEqual({ chosen: [], other: ['mijn fiets', 'de tuin'] })
    expectTaken(examplesByKind['multi-choice'][0]?.question, asked.value())
  })

  it('a number, and a step in words', () => {
    const [numbers, steps] = examplesByKind.scale.map(({ question }) => question)
    const asked = ask(numbers)
    tap('0: heel slecht')
    expect(asked.value()).toBe(0)
    expectTaken(numbers, asked.value())
    const easy = ask(steps)
    tap('Gaat wel')
    expect(easy.value()).toBe(3)
    expectTaken(steps, easy.value())
  })

  it('own words, and nothing again', () => {
    const asked = ask(examplesByKind['long-text'][0]?.question)
    write(/./, 'Ik heb gekookt.\nVoor ons allemaal.')
    expect(asked.value()).toBe('Ik heb gekookt.\nVoor ons allemaal.')
    write(/./, '  ')
    expect(asked.value()).toBeUndefined()
  })

  it('a list: what was carried over is confirmed, and something new is added', () => {
    const question = examplesByKind['own-list'][0]?.question
    const asked = ask(question, undefined, [
      { id: 'a', label: 'een rondje lopen' },
      { id: 'b', label: 'puzzelen' },
    ])
    press('Klopt nog: een rondje lopen')
    press('Erbij')
    write('Nummer 3', 'zingen')
    const value = asked.value()
    expect(value).toMatchObject([
      { id: 'a', text: 'een rondje lopen', state: 'kept' },
      { text: 'zingen', state: 'new' },
    ])
    expectTaken(question, value)
  })

  it('the small questions under an entry stay with it when its words change', () => {
    const question = examplesByKind['own-list'][0]?.question
    const asked = ask(question)
    write('Nummer 1', 'zingen')
    const yes = screen.getAllByLabelText('Ja')[0]
    fireEvent.click(yes ?? document.body)
    write('Nummer 1', 'zingen in het koor')
    const code = question?.asks[0]?.code ?? ''
    expect(asked.value()).toMatchObject([{ text: 'zingen in het koor', asks: { [code]: 'yes' } }])
    expectTaken(question, asked.value())
  })

  it('medicines by the name the client gives them', () => {
    const question = examplesByKind['medicine-list'][0]?.question
    const asked = ask(question)
    write('Medicijn 1', 'mijn nachtpil')
    expect(asked.value()).toMatchObject([{ name: 'mijn nachtpil', state: 'new' }])
    expectTaken(question, asked.value())
  })

  it('a ranking, with own words among the rest', () => {
    const question = examplesByKind.rank[0]?.question
    const asked = ask(question)
    press('Iets anders')
    press('Ik maak me zorgen')
    write('Eigen woorden', 'mijn hond')
    expect(asked.value()).toEqual({ ranked: ['other', 'worries'], other: 'mijn hond' })
    expectTaken(question, asked.value())
    press('Iets anders weg')
    expect(asked.value()).toEqual({ ranked: ['worries'] })
  })

  it('yes, no, or rather not say', () => {
    const question = examplesByKind['yes-no'][0]?.question
    const asked = ask(question)
    tap('Liever niet')
    expect(asked.value()).toBe('rather-not')
    expectTaken(question, asked.value())
  })

  it('as much of a date as is known', () => {
    const question = examplesByKind.date[0]?.question
    const asked = ask(question)
    write('Jaar', '2026')
    expectTaken(question, asked.value())
    fireEvent.change(screen.getByLabelText('Maand'), { target: { value: '03' } })
    expect(asked.value()).toBe('2026-03')
    expectTaken(question, asked.value())
  })
})

it('the next question begins empty, also when it is of the same kind', () => {
  const [first, second] = examplesByKind['multi-choice'].map(({ question }) => question)
  if (!first || !second) throw new Error('two examples needed')
  const [question, setQuestion] = createSignal<Question>(first)
  render(() => (
    <QuestionInput
      id={question().concept}
      labelledBy="title"
      question={question()}
      value={undefined}
      onChange={() => {}}
      language="nl"
      texts={testTexts}
    />
  ))
  tap(/Iets anders/)
  expect(screen.getByRole('textbox')).toBeTruthy()
  setQuestion({ ...first, concept: 'another.concept' })
  expect(screen.queryByRole('textbox')).toBeNull()
})

function expectTaken(question: Question | undefined, value: Value | undefined) {
  if (!question) throw new Error('no such example')
  expect(checkValue(question, value)).toEqual({ value })
}
