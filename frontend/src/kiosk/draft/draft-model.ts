import {
  type Answer,
  changeSharing,
  defaultSharing,
  type DraftState,
  evaluate,
  type Evaluation,
  type Language,
  openQuestion,
  type PlacedQuestion,
  placeOf as answerPlaceOf,
  type Questionnaire,
  removeAnswer,
  type Screen,
  setAnswer,
  type Sharing,
  skipQuestion,
  type Value,
} from '@samen/questionnaire/domain'
import { type Accessor, createMemo, createSignal } from 'solid-js'
import { afterPaint } from '../after-paint.ts'
import { type Form, saveDraft, type SentDraft } from '../api.ts'
import { createLookBack, type LookBack } from './look-back.ts'
import { type OpenedDraft, readDraft } from './opened-draft.ts'
import { sameContent } from './same-content.ts'
import { createSaver, type Saver, type SavingState } from './saver.ts'

type Content = Omit<Parameters<typeof saveDraft>[0], 'form'>

export interface DraftParts {
  readonly form: Form
  readonly sent: SentDraft
  readonly language: Accessor<Language>
  /** Where the client is, as the draft writes it down. */
  readonly spot: () => string | null
  readonly reload: () => Promise<SentDraft>
  readonly onTakenOver: () => void
  readonly onSessionLost: () => void
  readonly onGone: () => void
  readonly onHandedIn: () => void
}

/** What a client fills in, and everything that can be done with it. Lives in memory only. */
export interface Draft {
  readonly form: Form
  readonly definition: Questionnaire
  /** As it was when the client began or went on with it. */
  readonly opened: OpenedDraft
  /** The version this is a change of; 0 while nothing was handed in. */
  readonly baseVersion: Accessor<number>
  readonly state: Accessor<DraftState>
  readonly evaluation: Accessor<Evaluation>
  readonly saving: Accessor<SavingState>
  /** The same, a frame later: what is said about saving never holds up what a tap shows. */
  readonly shownSaving: Accessor<SavingState>
  readonly saver: Saver<Content>
  readonly lookBack: LookBack
  readonly answer: (placed: PlacedQuestion, value: Value | undefined) => void
  /** Skips what is not answered on a screen; with `all`, everything on it. */
  readonly skip: (screen: Screen, all: boolean) => void
  /** Leaves the questions of a screen open, as if they were never answered. */
  readonly takeAway: (screen: Screen) => void
  readonly putBack: (answers: readonly Answer[]) => void
  readonly sharingOf: (placed: PlacedQuestion) => Sharing
  /** What the client chose; undefined while the answer is private because nothing was chosen. */
  readonly chosenSharing: (placed: PlacedQuestion) => Sharing | undefined
  readonly share: (placed: PlacedQuestion, sharing: Sharing) => void
  readonly note: (placed: PlacedQuestion, note: string) => void
  readonly openOnRequest: (concept: string) => void
}

export function createDraft(parts: DraftParts): Draft {
  const opened = readDraft(parts.sent)
  const { definition, carried } = opened
  const [state, setState] = createSignal<DraftState>(opened.state)
  /** Levels chosen before there is an answer to carry them. */
  const [levels, setLevels] = createSignal<ReadonlyMap<string, Sharing>>(new Map())
  const [baseVersion, setBaseVersion] = createSignal(opened.baseVersion)
  const [saving, setSaving] = createSignal<SavingState>('saved')
  const [shownSaving, setShownSaving] = createSignal<SavingState>('saved')
  const evaluation = createMemo(() => evaluate(definition, state(), carried, parts.language()))

  const saver = createSaver<Content>(opened.revision, {
    content: () => ({ ...sendable(state(), evaluation()), at: parts.spot() }),
    save: async (content, revision, leaving) =>
      (await saveDraft({ form: parts.form, ...content }, revision, leaving)).revision,
    reload: async () => {
      const server = readDraft(await parts.reload())
      setBaseVersion(server.baseVersion)
      return { content: contentOf(server), revision: server.revision }
    },
    same: sameContent,
    onTakenOver(content) {
      setState({ answers: content.answers as readonly Answer[], opened: content.opened })
      parts.onTakenOver()
    },
    onSessionLost: parts.onSessionLost,
    onGone: parts.onGone,
    onHandedIn: parts.onHandedIn,
    onState(now) {
      setSaving(now)
      afterPaint(() => setShownSaving(saving()))
    },
  })
  const lookBack = createLookBack(parts.form, saver, () => saving() === 'saved')

  function change(next: (before: DraftState) => DraftState) {
    setState(next)
    saver.changed()
  }
  /** Where it is asked outright, what nobody chose is the client's own: no default speaks for them. */
  const sharingOf = (placed: PlacedQuestion) =>
    placed.answer?.sharing ??
    levels().get(placed.key) ??
    (placed.question.asksSharing ? 'private' : defaultSharing(definition, state().answers, placed))
  const chosenSharing = (placed: PlacedQuestion) => {
    const level = placed.answer?.sharing ?? levels().get(placed.key)
    return level === 'private' && !levels().has(placed.key) ? undefined : level
  }

  return {
    form: parts.form,
    definition,
    opened,
    baseVersion,
    state,
    evaluation,
    saving,
    shownSaving,
    saver,
    lookBack,
    sharingOf,
    chosenSharing,
    answer(placed, value) {
      const place = answerPlaceOf(placed)
      const note = placed.answer?.note
      const sharing = sharingOf(placed)
      change((before) =>
        value === undefined
          ? removeAnswer(before, place)
          : setAnswer(before, {
              ...place,
              value,
              sharing,
              ...(note === undefined ? {} : { note }),
            }),
      )
      if (value !== undefined) lookBack.ask(placed)
    },
    skip(screen, all) {
      const toSkip = screen.questions.filter(
        ({ question, answer }) => question.kind !== 'statement' && (all || answer === undefined),
      )
      const levelsOf = new Map(toSkip.map((placed) => [placed.key, sharingOf(placed)]))
      change((before) =>
        toSkip.reduce(
          (now, placed) =>
            skipQuestion(now, answerPlaceOf(placed), levelsOf.get(placed.key) ?? 'private'),
          before,
        ),
      )
    },
    takeAway({ questions }) {
      change((before) =>
        questions.reduce((now, placed) => removeAnswer(now, answerPlaceOf(placed)), before),
      )
    },
    putBack(answers) {
      change((before) => answers.reduce(setAnswer, before))
    },
    share(placed, sharing) {
      setLevels((before) => new Map(before).set(placed.key, sharing))
      change((before) => changeSharing(definition, before, answerPlaceOf(placed), sharing))
    },
    note(placed, note) {
      const { answer } = placed
      if (answer) change((before) => setAnswer(before, { ...answer, note }))
    },
    openOnRequest: (concept) => change((before) => openQuestion(before, concept)),
  }
}

const contentOf = ({ state, at }: OpenedDraft): Content => ({ ...toSend(state), at })

/** What is too long or does not fit yet stays here until it is mended; the server would refuse it. */
function sendable(state: DraftState, { errors }: Evaluation) {
  const wrong = new Set(errors.map(({ index }) => index))
  return toSend({ ...state, answers: state.answers.filter((_answer, index) => !wrong.has(index)) })
}

const toSend = ({ answers, opened }: DraftState) => ({
  answers: answers.map((answer) => ({ ...answer })),
  opened: [...opened],
})
