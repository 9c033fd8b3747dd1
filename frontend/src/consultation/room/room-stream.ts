/** Whether this screen hears of changes as they happen. */
export type Connection = 'connecting' | 'live' | 'lost'

export interface RoomStreamParts {
  readonly address: () => string
  /** The whole room, when the stream opens. */
  readonly onRoom: (reply: unknown) => void
  readonly onChanged: () => void
  /** The session ended. */
  readonly onGone: () => void
  readonly onConnection: (connection: Connection) => void
}

const firstWait = 1_000
const longestWait = 10_000

/** Follows the room; a stream that breaks is opened again until `close`. */
export function followRoom(parts: RoomStreamParts): { readonly close: () => void } {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = firstWait
  let closed = false

  function open() {
    clearTimeout(timer)
    source?.close()
    const mine = new EventSource(parts.address())
    source = mine
    mine.addEventListener('open', () => {
      wait = firstWait
      parts.onConnection('live')
    })
    mine.addEventListener('room', (event) => parts.onRoom(JSON.parse(event.data)))
    mine.addEventListener('changed', () => parts.onChanged())
    mine.addEventListener('gone', () => {
      mine.close()
      parts.onGone()
    })
    mine.addEventListener('error', () => {
      // The browser's own way of trying again stops at the first answer that is not a stream.
      mine.close()
      if (closed || source !== mine) return
      parts.onConnection('lost')
      timer = setTimeout(open, wait)
      wait = Math.min(wait * 2, longestWait)
    })
  }
  const atOnce = () => {
    if (!closed && source?.readyState === 2) open()
  }
  addEventListener('online', atOnce)
  open()
  return {
    close() {
      closed = true
      clearTimeout(timer)
      removeEventListener('online', atOnce)
      source?.close()
    },
  }
}
