import { EmbeddedDatabaseError } from '@samen/db/embedded/error'
import { QueryFailedError, UnsafeDatabaseError, toDatabaseError } from '@samen/db/errors'
import { DemoIncompleteError } from '../demo/founding.ts'
import { ConfigError } from '../config.ts'
import { describeError } from '../logging/log-options.ts'

/** Why the server does not start, in one line for the person who starts it. */
export function whyItDoesNotStart(thrown: unknown): string {
  const error = toDatabaseError(thrown)
  if (error instanceof DemoIncompleteError)
    return 'The demonstration was half loaded and cannot be finished: empty DATA_DIR and start again'
  if (error instanceof ConfigError) return `Wrong setting: ${error.message}`
  if (error instanceof EmbeddedDatabaseError || error instanceof UnsafeDatabaseError)
    return oneLine(error.message)
  if (error instanceof QueryFailedError) return oneLine(error.message)
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return 'PORT is in use by another program'
  if (error instanceof Error && 'code' in error && error.code === 'EACCES')
    return `Not allowed: ${oneLine(error.message)}`
  const { type, message, stack } = describeError(error)
  return `The server does not start: ${type} ${message}\n${stack}`
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
