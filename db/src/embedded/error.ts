/** The embedded PostgreSQL cannot be started or used; the message is one clear line for the console. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError'
  readonly code = 'embedded_database'
}
