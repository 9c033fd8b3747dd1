import type { DecisionLine } from '@samen/consultation/room'
import { longDay } from '@samen/i18n/formats'
import { Button } from '@samen/ui/button'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { useStaff } from '../../staff/context.ts'
import { useStandingWords } from '../confirm/confirmed.tsx'
import { useSheetTexts } from './sheet-context.ts'
import { VersionSheet } from './version-sheet.tsx'

type Version = DecisionLine['versions'][number]

/** "Versie 1, 3 maart 2026", how far it is, and who wrote it with the client. */
export function VersionHead(props: { readonly version: Version }) {
  const title = useVersionName()
  const texts = useSheetTexts()
  const standing = useStandingWords()
  return (
    <p class="version-head">
      <strong>{title(props.version)}</strong>{' '}
      <span class="version-standing">{standing(props.version.standing)}</span>
      <Show when={props.version.writtenBy}>
        {(name) => <span class="version-standing"> · {texts().versions.writtenBy(name())}</span>}
      </Show>
    </p>
  )
}

/** "Versie 1, 3 maart 2026". */
export function useVersionName() {
  const { language } = useStaff()
  const texts = useSheetTexts()
  return ({ version, day }: Version) => texts().versions.version(version, longDay(language(), day))
}

/** What is read or written, with an earlier version beside it when somebody asks for that. */
export function Beside(props: {
  /** Oldest first. */
  readonly earlier: readonly Version[]
  readonly visitId: string
  /** What is read or written; whether something stands beside it. */
  readonly children: (isBeside: () => boolean) => JSX.Element
}) {
  const { language } = useStaff()
  const texts = useSheetTexts()
  const versionName = useVersionName()
  const [chosen, setChosen] = createSignal<number>()
  const beside = () => props.earlier.find(({ version }) => version === chosen())
  return (
    <>
      <Show when={props.earlier.length > 0}>
        <ul class="version-list" aria-label={texts().versions.title}>
          <For each={props.earlier.map(({ version }) => version)}>
            {(number) => (
              <li>
                <Button
                  pressed={chosen() === number}
                  onPress={() => setChosen(chosen() === number ? undefined : number)}
                >
                  {texts().versions.beside(
                    number,
                    longDay(language(), props.earlier[number - 1]?.day ?? ''),
                  )}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="versions" data-beside={beside() ? '' : undefined}>
        <Show when={beside()} keyed>
          {(version) => (
            <section class="version-beside" aria-label={versionName(version)}>
              <VersionHead version={version} />
              <VersionSheet version={version} visitId={props.visitId} />
            </section>
          )}
        </Show>
        <div class="version-now">{props.children(() => beside() !== undefined)}</div>
      </div>
    </>
  )
}
