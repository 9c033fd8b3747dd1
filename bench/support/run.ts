import { setMaxListeners } from 'node:events'
import { environment } from './environment.ts'

export interface Bench {
  /** What is opened here is closed when the run ends, however it ends. */
  readonly stack: AsyncDisposableStack
  say(line?: string): void
}

const say = (line = ''): void => void process.stdout.write(`${line}\n`)

/** Runs one bench: says where, does the work, closes everything. Nothing here passes or fails. */
export async function run(title: string, work: (bench: Bench) => Promise<void>): Promise<void> {
  const stack = new AsyncDisposableStack()
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => (closing ??= stack.disposeAsync())
  const stop = (): void => {
    setTimeout(() => process.exit(1), 20_000).unref()
    void close().finally(() => process.exit(1))
  }
  setMaxListeners(30, process)
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  say(`# ${title}`)
  say(environment())
  try {
    await work({ stack, say })
  } finally {
    await close()
  }
  say()
}

/** A number for people: three digits that matter, whole above a hundred. */
export const figure = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)

/** Lines with their columns under each other. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
