/** Where log lines go; tests give their own. */
export interface LogStream {
  write(line: string): void
}

/**
 * Standard output, written once per turn of the event loop: under load many requests end in one turn,
 * and a write for each would cost more than the line. Nothing is kept longer than that, and what
 * there is when the process exits is written.
 */
export function stdoutLines(): LogStream {
  let waiting = ''
  const flush = (): void => {
    const text = waiting
    waiting = ''
    if (text !== '') process.stdout.write(text)
  }
  process.once('exit', flush)
  return {
    write: (line) => {
      if (waiting === '') setImmediate(flush)
      waiting += line
    },
  }
}
