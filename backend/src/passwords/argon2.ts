import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { UnavailableError } from '../errors/errors.ts'

const run = promisify(argon2)

/** How much work a guess is. */
export interface Argon2Cost {
  /** KiB. */
  readonly memory: number
  readonly passes: number
}
// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane.
const usualCost: Argon2Cost = { memory: 19_456, passes: 2 }
const parallelism = 1
const tagLength = 32
const shape =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,64})\$([A-Za-z0-9+/]{22,128})$/

/**
 * Argon2id for passwords and visit codes. At most two run at once and sixteen wait; more is refused
 * with 503, so that guessing cannot take the server's memory.
 */
export class Argon2 {
  readonly #atOnce: number
  readonly #waitingRoom: number
  readonly #cost: Argon2Cost
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(
    limits: { atOnce: number; waiting: number } = { atOnce: 2, waiting: 16 },
    cost = usualCost,
  ) {
    this.#cost = cost
    this.#atOnce = limits.atOnce
    this.#waitingRoom = limits.waiting
  }

  /** The hash in PHC text form. @throws UnavailableError when too many wait */
  async hash(secret: string): Promise<string> {
    const salt = randomBytes(16)
    const { memory, passes } = this.#cost
    const tag = await this.#derive(secret, { salt, memory, passes, parallelism, tagLength })
    return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`
  }

  /** False also when the stored text is no hash. @throws UnavailableError when too many wait */
  async verify(stored: string, secret: string): Promise<boolean> {
    const [, m, t, p, salt, tag] = shape.exec(stored) ?? []
    if (salt === undefined || tag === undefined) return false
    const expected = Buffer.from(tag, 'base64')
    const actual = await this.#derive(secret, {
      salt: Buffer.from(salt, 'base64'),
      memory: Number(m),
      passes: Number(t),
      parallelism: Number(p),
      tagLength: expected.length,
    })
    return timingSafeEqual(actual, expected)
  }

  /** Takes as long as `verify` does, for when there is nothing to compare with. */
  async pretend(secret: string): Promise<false> {
    await this.hash(secret)
    return false
  }

  async #derive(
    secret: string,
    to: { salt: Buffer; memory: number; passes: number; parallelism: number; tagLength: number },
  ): Promise<Buffer> {
    await this.#turn()
    try {
      return await run('argon2id', {
        message: Buffer.from(secret.normalize('NFKC'), 'utf8'),
        nonce: to.salt,
        parallelism: to.parallelism,
        tagLength: to.tagLength,
        memory: to.memory,
        passes: to.passes,
      })
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.()
    }
  }

  async #turn(): Promise<void> {
    if (this.#running >= this.#atOnce) {
      if (this.#waiting.length >= this.#waitingRoom) throw new UnavailableError('overloaded')
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
    this.#running += 1
  }
}

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')
