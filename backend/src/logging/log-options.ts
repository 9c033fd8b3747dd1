import type { FastifyServerOptions } from 'fastify'
import { stdoutLines } from './stdout-lines.ts'
import type { LogStream } from './stdout-lines.ts'

/**
 * A mistake of ours as it may be logged: where, never why in words. A message can quote a value, and
 * so can the first line of a stack.
 */
export function describeError(error: unknown): {
  type: string
  message: string
  stack: string
} {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  const code = 'code' in error ? String(error.code) : ''
  return { type: error.name, message: code, stack: frames.join('\n') }
}

/** pino with nothing in it that could carry a body, a query or a name. */
export function logOptions(
  level: string,
  stream: LogStream | undefined,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    serializers: {
      req: () => ({}),
      res: ({ statusCode = 0 }) => ({ statusCode }),
      err: describeError,
    },
    stream: stream ?? stdoutLines(),
  }
}
