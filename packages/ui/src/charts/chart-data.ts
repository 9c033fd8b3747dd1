/** What a line chart shows. Nothing in it knows what was asked, or of whom. */
export interface ChartPoint {
  /** ISO day. */
  readonly day: string
  readonly value: number
  /** The value as it is said: a number, or a step in words. */
  readonly label: string
  readonly note?: string
}

/** One line on its own scale; both ends of the scale have words. */
export interface ChartLine {
  readonly name: string
  readonly low: string
  readonly high: string
  readonly min: number
  readonly max: number
  /** In time order. */
  readonly points: readonly ChartPoint[]
  /** Whether a point is joined to the one before; where it is not, the line has a gap. */
  readonly joined: readonly boolean[]
}

export interface ChartTexts {
  /** A whole day, for a point: "3 maart 2026". */
  readonly day: (day: string) => string
  /** A mark on the time axis: "mrt", or with its year "mrt 2026". */
  readonly month: (day: string, withYear: boolean) => string
  /** What the picture shows, for who does not see it. */
  readonly describe: (first: ChartPoint, last: ChartPoint, count: number) => string
  /** How to go from point to point. */
  readonly points: string
  /** Small, where another line begins. */
  readonly otherLine: string
  /** The same, where only the words at the ends differ from the line before. */
  readonly otherEnds?: string
  readonly table: string
  readonly columns: {
    readonly day: string
    readonly value: string
    readonly line: string
    readonly note: string
  }
}

/** A point and where it stands: its line, and its place in that line. */
export interface PlacedPoint {
  readonly point: ChartPoint
  readonly line: number
  readonly index: number
  /** Percent of the plot, from the left and from the top. */
  readonly x: number
  readonly y: number
}
