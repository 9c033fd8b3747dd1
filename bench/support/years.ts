import { thirtyAnswers } from './answers.ts'
import type { Installation } from './installation.ts'
import { Others } from './others.ts'
import { handIn, newClient } from './seat.ts'

const day = 86_400_000
/** Days between two visits. */
const apart = 17

export interface Years {
  /** A client with twenty earlier versions, and one with sixty. */
  readonly twenty: string
  readonly sixty: string
}

/**
 * An organisation's past: a client with 20 and one with 60 earlier versions and one of today, their
 * visits scattered in time among those of others, until there are `versions` in all.
 */
export async function makeYears(installation: Installation, versions: number): Promise<Years> {
  const { clock, admin } = installation
  const today = Date.now()
  const rounds = 60
  clock.set(new Date(today - (rounds * apart + 1) * day).toISOString())
  const twenty = await newClient(installation, 'Sam')
  const sixty = await newClient(installation, 'Corrie')
  const others = Math.max(versions - 82, 0)
  const rest = await Others.arrive(installation, others)
  for (let round = 0; round < rounds; round += 1) {
    const daysAgo = (rounds - round) * apart
    const share =
      Math.floor((others * (round + 1)) / rounds) - Math.floor((others * round) / rounds)
    if (share > 0) await rest.handIn(share, daysAgo)
    clock.set(new Date(today - daysAgo * day).toISOString())
    await handIn(installation, sixty, thirtyAnswers(round))
    if (round % 3 === 0) await handIn(installation, twenty, thirtyAnswers(round))
  }
  clock.set(new Date(today).toISOString())
  for (const client of [twenty, sixty]) await handIn(installation, client, thirtyAnswers(60))
  await admin`vacuum (analyze)`
  return { twenty, sixty }
}
