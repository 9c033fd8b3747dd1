import { createContext, type JSX, useContext } from 'solid-js'
import { timeScale } from './scales.ts'
import { TimeAxis } from './time-axis.tsx'

interface Span {
  /** Ends of the time axis, ISO days. */
  readonly from: string
  readonly to: string
}
const SpanContext = createContext<Span>()

export interface TimeLanesProps extends Span {
  /** What stands here, for who does not see it. */
  readonly label: string
  /** A mark on the axis: "mrt", or with its year "mrt 2026". */
  readonly month: (day: string, withYear: boolean) => string
  readonly children: JSX.Element
}

/**
 * Lanes under each other on one time axis: what stands above each other happened at the same time.
 * Days outside the axis are for the caller to leave out.
 */
export function TimeLanes(props: TimeLanesProps) {
  const span: Span = {
    get from() {
      return props.from
    },
    get to() {
      return props.to
    },
  }
  return (
    <SpanContext.Provider value={span}>
      <div class="lanes" role="group" aria-label={props.label}>
        {props.children}
        <TimeAxis from={props.from} to={props.to} month={props.month} />
      </div>
    </SpanContext.Provider>
  )
}

export function useSpan(): Span {
  const span = useContext(SpanContext)
  if (!span) throw new Error('a lane outside TimeLanes')
  return span
}

/** From ISO days to percent of a lane's plot. */
export function usePlace(): () => (day: string) => number {
  const span = useSpan()
  return () => timeScale(span.from, span.to)
}
