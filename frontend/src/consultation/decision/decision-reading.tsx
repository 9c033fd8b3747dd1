import type { DecisionLine } from '@samen/consultation/room'
import { Button } from '@samen/ui/button'
import { createEffect, Show } from 'solid-js'
import { ConfirmVersion } from '../confirm/confirm-version.tsx'
import { useRoom } from '../room/room-context.tsx'
import { DecisionWords } from './decision-words.tsx'
import { useSheetTexts } from './sheet-context.ts'
import { createVersionNow } from './version-now.ts'
import { VersionSheet } from './version-sheet.tsx'
import { Beside, useVersionName } from './versions.tsx'

type Version = DecisionLine['versions'][number]

interface DecisionReadingProps {
  readonly decision: DecisionLine
  readonly visitId: string
  /** It was set down here, a moment ago. */
  readonly justNow: boolean
  readonly onChange: () => void
  /** The client begins or stops reading it on its own, to say yes. */
  readonly onReading: (isReading: boolean) => void
}

/** A choice that was set down: what it came to, who said yes to it, the whole sheet, and before. */
export function DecisionReading(props: DecisionReadingProps) {
  const newest = () => props.decision.versions.at(-1)
  return (
    <Show when={newest()}>
      {(version) => (
        <>
          <Newest {...props} version={version()} />
          <Beside earlier={props.decision.versions.slice(0, -1)} visitId={props.visitId}>
            {(isBeside) => (
              <VersionSheet
                version={version()}
                visitId={props.visitId}
                withoutResult={!isBeside()}
              />
            )}
          </Beside>
        </>
      )}
    </Show>
  )
}

function Newest(props: DecisionReadingProps & { readonly version: Version }) {
  const room = useRoom()
  const texts = useSheetTexts()
  const versionName = useVersionName()
  const now = createVersionNow(
    () => props.version,
    () => props.visitId,
  )
  let heading: HTMLHeadingElement | undefined
  createEffect(() => props.justNow && heading?.focus())
  return (
    <div class="decision-newest">
      <section class="decision-result" aria-labelledby="newest">
        <h2 id="newest" tabindex="-1" ref={(element) => (heading = element)}>
          {versionName(props.version)}
        </h2>
        <DecisionWords now={now} />
        <Show when={room.canWrite()}>
          <div class="decision-change">
            <Button onPress={() => props.onChange()}>{texts().versions.change}</Button>
            <p class="field-help">{texts().versions.changeHelp}</p>
          </div>
        </Show>
      </section>
      <ConfirmVersion
        version={{ of: 'decision', id: props.version.id, version: props.version.version }}
        standing={props.version.standing}
        confirmations={props.decision.confirmations}
        words={() => <DecisionWords now={now} />}
        onReading={(isReading) => props.onReading(isReading)}
      />
    </div>
  )
}
