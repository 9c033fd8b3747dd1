import type { RoomTexts } from '@samen/i18n/room'
import { Notice } from '@samen/ui/notice'
import { Show } from 'solid-js'
import { HttpError } from '../../shared/http-error.ts'
import { Failure } from '../../staff/show-loaded.tsx'
import { useRoomTexts } from './texts.ts'

/** What the room said no to, in words of what happened; undefined: it is another failure. */
export function refusal(cause: unknown, texts: RoomTexts['refused']): string | undefined {
  if (!(cause instanceof HttpError) || cause.status !== 409) return undefined
  switch (cause.code) {
    case 'not-the-writer':
      return texts.notTheWriter
    case 'consultation-closed':
    case 'visit-over':
      return texts.closed
    case 'version-conflict':
      return texts.version
    case 'undecided':
      return texts.undecided
    default:
      return undefined
  }
}

/** Why something could not be done in the room, and what can be done now. */
export function ActFailure(props: { readonly failure: unknown }) {
  const texts = useRoomTexts()
  return (
    <Show
      when={refusal(props.failure, texts().refused)}
      fallback={<Failure failure={props.failure} />}
    >
      {(words) => (
        <div class="failure" role="alert">
          <Notice tone="important">
            <p>{words()}</p>
          </Notice>
        </div>
      )}
    </Show>
  )
}
