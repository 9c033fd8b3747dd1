import { aidInSheet } from '@samen/consultation/decision-aid'
import type { AidOption } from '@samen/consultation/decision-aid'
import type { Guidance } from '@samen/consultation/room'
import type { Language } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { Dialog } from '@samen/ui/dialog'
import { createSignal, For, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { SelectField } from '../../staff/fields.tsx'
import { createLoader } from '../../staff/loaded.ts'
import { ShowLoaded } from '../../staff/show-loaded.tsx'
import { dateWords } from './date-words.ts'
import { useSheetTexts } from './sheet-context.ts'
import type { AidVersion, SheetSources } from './sources.ts'

interface AidPickerProps {
  readonly open: boolean
  readonly sources: SheetSources
  readonly taken: readonly Guidance[]
  readonly onTake: (line: Guidance) => void
  readonly onClose: () => void
}

/** Lines of a published decision aid, each taken over with where it stands and of when it is. */
export function AidPicker(props: AidPickerProps) {
  const texts = useSheetTexts()
  return (
    <Dialog
      open={props.open}
      title={texts().guidance.aidTitle}
      onClose={props.onClose}
      actions={
        <Button look="main" onPress={props.onClose}>
          {texts().guidance.aidDone}
        </Button>
      }
    >
      <Aids {...props} />
    </Dialog>
  )
}

function Aids(props: AidPickerProps) {
  const { language } = useStaff()
  const texts = useSheetTexts()
  const [chosen, setChosen] = createSignal('')
  const loader = createLoader(
    () => null,
    () => props.sources.aids(),
  )
  return (
    <ShowLoaded loader={loader}>
      {(aids) => (
        <Show
          when={aids().length > 0}
          fallback={<p class="nothing">{texts().guidance.aidNothing}</p>}
        >
          <SelectField
            label={texts().guidance.aidChoose}
            value={chosen()}
            placeholder="…"
            onChange={setChosen}
            options={aids().map(({ id, title }) => ({ value: id, text: title[language()] }))}
          />
          <Show when={chosen()} keyed>
            {(id) => <Aid {...props} id={id} />}
          </Show>
        </Show>
      )}
    </ShowLoaded>
  )
}

function Aid(props: AidPickerProps & { readonly id: string }) {
  const texts = useSheetTexts()
  const loader = createLoader(
    () => props.id,
    (id) => props.sources.aid(id),
  )
  return (
    <ShowLoaded loader={loader}>
      {(aid) => (
        <>
          <p class="field-help">{texts().guidance.aidLead}</p>
          <For each={aid().definition.options}>
            {(option) => (
              <AidLines option={option} aid={aid()} taken={props.taken} onTake={props.onTake} />
            )}
          </For>
        </>
      )}
    </ShowLoaded>
  )
}

function AidLines(props: {
  readonly option: AidOption
  readonly aid: AidVersion
  readonly taken: readonly Guidance[]
  readonly onTake: (line: Guidance) => void
}) {
  const { language } = useStaff()
  const texts = useSheetTexts()
  const groups = () => {
    return groupsOf(props.option, props.aid, language(), texts().guidance.aidAbout)
  }
  return (
    <section class="aid-option">
      <h3>{props.option.text[language()]}</h3>
      <For each={groups()}>
        {({ kind, lines }) => (
          <>
            <h4>{texts().guidance[kind]}</h4>
            <ul class="picker-lines">
              <For each={lines}>
                {(line) => {
                  const taken = () => props.taken.some(({ text }) => text === line.text)
                  return (
                    <li>
                      <button
                        type="button"
                        class="picker-line"
                        aria-disabled={taken() ? 'true' : undefined}
                        onClick={() => !taken() && props.onTake(line)}
                      >
                        <span>{line.text}</span>
                        <small>
                          {taken()
                            ? `✓ ${texts().answers.taken}`
                            : `${line.source}, ${dateWords(language(), line.date)}`}
                        </small>
                      </button>
                    </li>
                  )
                }}
              </For>
            </ul>
          </>
        )}
      </For>
    </section>
  )
}

type Kind = 'for' | 'against' | 'known' | 'unknown'
interface Group {
  readonly kind: Kind
  readonly lines: readonly Guidance[]
}

/** The lines of an option as they can stand on the sheet; a kind without lines is left out. */
export function groupsOf(
  option: AidOption,
  { definition, version }: AidVersion,
  language: Language,
  about: (title: string) => string,
): readonly Group[] {
  const said = (text: AidOption['text']): Guidance => ({
    text: `${option.text[language]}: ${text[language]}`,
    source: about(definition.title[language]),
    date: definition.date,
    aid: { id: definition.id, version },
  })
  // What is known comes with the sources it stands on.
  const alone = { definition: { ...definition, options: [option] }, version }
  const groups: readonly Group[] = [
    { kind: 'for', lines: option.for.map(said) },
    { kind: 'against', lines: option.against.map(said) },
    { kind: 'known', lines: aidInSheet(alone, [], language).guidance },
    { kind: 'unknown', lines: option.unknown.map(said) },
  ]
  return groups.filter(({ lines }) => lines.length > 0)
}
