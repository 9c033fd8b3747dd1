import { EmbeddedDatabaseError } from '@samen/db/embedded/error'
import {
  DatabaseUnavailableError,
  QueryFailedError,
  UnsafeDatabaseError,
  toDatabaseError,
} from '@samen/db/errors'
import { DemoIncompleteError } from '../demo/founding.ts'
import { ConfigError } from '../config.ts'
import { describeError } from '../logging/log-options.ts'

/** Why the server does not start, in one line for the person who starts it. */
export function whyItDoesNotStart(thrown: unknown): string {
  // A file that is not there is no database that is away, though the codes are the same.
  const error = isOfFiles(thrown) ? thrown : toDatabaseError(thrown)
  if (error instanceof DemoIncompleteError)
    return 'The demonstration was half loaded and cannot be finished: empty DATA_DIR and start again'
  if (error instanceof ConfigError) return `Wrong setting: ${error.message}`
  if (error instanceof EmbeddedDatabaseError || error instanceof UnsafeDatabaseError)
    return oneLine(error.message)
  if (error instanceof QueryFailedError) return oneLine(error.message)
  if (error instanceof DatabaseUnavailableError)
    return `The database is not reachable. ${oneLine(error.message)}`
  if (error instanceof Error && 'code' in error && error.code === 'EACCES')
    return `Not allowed: ${oneLine(error.message)}`
  const { type, message, stack } = describeError(error)
  return `The server does not start: ${type} ${message}\n${stack}`
}

const isOfFiles = (thrown: unknown): boolean =>
  thrown instanceof Error && 'syscall' in thrown && 'path' in thrown

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')
