import { type Connection, openConnection } from './connection.ts'

export interface ListeningOptions {
  url: string
  applicationName: string
  /** Milliseconds to be connected and signed in. */
  connectTimeout: number
  channel: string
  heard: (payload: string) => void
  /** Now it listens; what was said before this moment was not heard. Also after each gap. */
  opened: () => void
}

export interface Listening {
  close(): void
}

/** Milliseconds between two tries. */
const pause = 1000

/** Hears what is notified on a channel, on a connection of its own that comes back by itself. */
export function listening(options: ListeningOptions): Listening {
  let closed = false
  let connection: Connection | undefined
  let again: NodeJS.Timeout | undefined
  const retry = () => {
    connection = undefined
    if (closed || again !== undefined) return
    again = setTimeout(() => {
      again = undefined
      void open()
    }, pause)
    again.unref()
  }
  const open = async (): Promise<void> => {
    try {
      const { url, applicationName, connectTimeout } = options
      const opened = await openConnection({
        ...{ url, applicationName, connectTimeout, statementTimeout: connectTimeout },
        onNotification: (channel, payload) => {
          if (channel === options.channel && !closed) options.heard(payload)
        },
      })
      connection = opened
      if (closed) return opened.destroy()
      opened.onLost = retry
      await opened.sql`listen ${opened.sql(options.channel)}`
      if (!closed) options.opened()
    } catch {
      connection?.destroy()
      retry()
    }
  }
  void open()
  return {
    close: () => {
      closed = true
      clearTimeout(again)
      connection?.destroy()
    },
  }
}
