import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import type { SigningKeys } from '../plugins/session-tokens.ts'
import type { ServerKeys } from '../server-keys/server-keys.ts'

/** The Ed25519 pair that session tokens are signed with. */
export function signingKeys(serverKeys: ServerKeys): SigningKeys {
  const stored = (): Promise<Buffer> => serverKeys.get('session-token', newKey)
  let pem: { privateKey: string; publicKey: string } | undefined
  const load = async (): Promise<{ privateKey: string; publicKey: string }> => {
    if (pem === undefined) {
      const key = createPrivateKey({ key: await stored(), format: 'der', type: 'pkcs8' })
      pem = {
        privateKey: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
        publicKey: createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString(),
      }
    }
    return pem
  }
  return {
    privateKey: async () => (await load()).privateKey,
    publicKey: async () => (await load()).publicKey,
  }
}

const newKey = (): Uint8Array =>
  generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' })
