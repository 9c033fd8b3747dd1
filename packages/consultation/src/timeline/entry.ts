/** The client's own mark on the time axis: "verhuisd", "eerste week op mijn werk". */
export interface ClientNote {
  readonly text: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** The trend it explains, by its key, when the client tells what a dip was. */
  readonly about?: string
}

/** One version of a note. Append-only; `removed` takes it off the timeline, not out of the past. */
export interface TimelineEntry {
  readonly id: string
  readonly version: number
  readonly visitId: string
  /** ISO 8601 instant. */
  readonly writtenAt: string
  /** Who typed it; the words are the client's. */
  readonly typedBy: 'client' | 'clinician'
  readonly removed: boolean
  readonly note: ClientNote
}
