/** What can go wrong with sealed text. The message never holds content or a key. */
export type VaultErrorCode =
  /** Changed, cut short, or moved from the organisation, client, row or part it was sealed for. */
  | 'sealed-text-refused'
  /** Sealed by a newer version of the product. */
  | 'sealed-text-version'
  /** There is no key: never made, or destroyed when the client was erased. */
  | 'key-missing'
  /** The master key file is not 32 bytes. */
  | 'master-key-wrong'

export class VaultError extends Error {
  readonly code: VaultErrorCode
  constructor(code: VaultErrorCode, message: string) {
    super(message)
    this.name = 'VaultError'
    this.code = code
  }
}
