import { randomInt } from 'node:crypto'
import type { Transaction } from '@samen/db/transaction'
import { ConflictError } from '../../errors/errors.ts'
import type { Argon2 } from '../../passwords/argon2.ts'
import { insertCode, replaceCode, usedSelectors } from './code-repository.ts'

/**
 * A new code for a visit, shown once as `123 456 789`: three digits that find it among the location's
 * codes of that day, six that prove it. The older one stops working.
 * @throws ConflictError when the location has no free selector left that day
 */
export async function makeCode(
  of: { readonly id: string; readonly locationId: string; readonly day: string },
  argon2: Argon2,
  tx: Transaction,
): Promise<string> {
  const verifier = digits(6)
  const verifierHash = await argon2.hash(verifier)
  await replaceCode(of.id, tx)
  const { id: visitId, locationId, day } = of
  for (let tries = 0; tries < 3; tries += 1) {
    const selector = freeSelector(await usedSelectors(of, tx))
    if (selector === null) break
    if (await insertCode({ locationId, day, selector, visitId, verifierHash }, tx))
      return `${selector} ${verifier.slice(0, 3)} ${verifier.slice(3)}`
  }
  throw new ConflictError('no-code-free', 'There are no codes left for this day.')
}

const digits = (count: number): string => String(randomInt(10 ** count)).padStart(count, '0')

/** Any that is not taken, each as likely. */
function freeSelector(taken: ReadonlySet<string>): string | null {
  const free = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0')).filter(
    (selector) => !taken.has(selector),
  )
  return free.length === 0 ? null : (free[randomInt(free.length)] ?? null)
}
