export interface ProgressProps {
  /** "stap 6 van 9": what counts; the line under it only repeats it. */
  readonly words: string
  readonly done: number
  readonly total: number
}

/** How far, in words and a quiet line. It never counts time. */
export function Progress(props: ProgressProps) {
  return (
    <div class="progress">
      <span>{props.words}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 2h100" />
        <path class="progress-done" d={`M0 2h${share(props.done, props.total)}`} />
      </svg>
    </div>
  )
}

const share = (done: number, total: number) =>
  total > 0 ? Math.round((100 * Math.min(done, total)) / total) : 0
