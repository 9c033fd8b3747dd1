import { randomUUID } from 'node:crypto'
import { thirtyAnswers } from './support/answers.ts'
import { startBare } from './support/bare.ts'
import { makeInstallation } from './support/installation.ts'
import {
  LoadGenerator,
  type LoadResult,
  otherStatuses,
  perSecond,
  type Request,
  requestHead,
} from './support/load.ts'
import { numbersFrom } from './support/options.ts'
import { startCluster } from './support/postgres.ts'
import { type PreparedVisit, prepareVisits } from './support/prepared-visits.ts'
import { figure, run, table } from './support/run.ts'
import { startServer } from './support/server.ts'
import { median, percentile } from './support/statistics.ts'

const { rounds, slice } = numbersFrom({ rounds: 10, slice: 1500 })
const levels = [1, 8, 32]

await run('Submitting 30 answers, against a bare single INSERT', async (bench) => {
  const cluster = await startCluster(bench)
  const database = await cluster.migrated('submissions')
  const installation = await makeInstallation(bench, database)
  const server = await startServer(bench, installation)
  const barePort = await startBare(bench, await cluster.empty('bare'))
  const generator = new LoadGenerator(bench)

  const answers = thirtyAnswers(0)
  const body = JSON.stringify({ form: 'full', baseVersion: 0, answers, opened: [] })
  const length = Buffer.byteLength(body)
  bench.say(`A submission: ${answers.length} answers, ${length} bytes of JSON.`)
  let stored = 0

  /** One slice against the product: every request is another client's first submission. */
  async function submit(connections: number, milliseconds: number, visits: PreparedVisit[]) {
    const groups = visits.map(({ cookie }): Request[] => {
      const headers = { 'idempotency-key': randomUUID() }
      const head = requestHead('POST', '/api/kiosk/submission', length, { cookie, headers })
      return [{ head, body: 0 }]
    })
    const load = { port: server.port, connections, milliseconds, bodies: [body], groups }
    const result = await generator.run({ ...load, once: true })
    visits.splice(0, result.begun)
    if (visits.length === 0) bench.say('  (ran out of prepared visits)')
    stored += result.statuses[200] ?? 0
    return result
  }
  function insert(connections: number, milliseconds: number) {
    const groups = [[{ head: requestHead('POST', '/submission', length), body: 0 }]]
    const load = { port: barePort, connections, milliseconds, bodies: [body], groups }
    return generator.run({ ...load, once: false })
  }

  const rows: string[][] = [
    [
      'connections',
      'bare/s',
      'ours/s',
      'ratio (pairs)',
      'goal',
      'bare p50',
      'p99',
      'ours p50',
      'p99',
      'p99 ratio',
    ],
  ]
  const strange: string[] = []
  const costs: number[] = []
  for (const connections of levels) {
    await insert(connections, slice)
    const warmUp = await submit(
      connections,
      slice,
      await prepareVisits(installation, 2500, answers),
    )
    const count = Math.ceil(perSecond(warmUp) * 1.6 * (slice / 1000) * rounds) + 500
    const visits = await prepareVisits(installation, count, answers)
    await cluster.checkpoint()
    const bare: LoadResult[] = []
    const ours: LoadResult[] = []
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await insert(connections, slice))
      ours.push(await submit(connections, slice, visits))
    }
    rows.push(row(connections, bare, ours))
    strange.push(...ours.map((result) => otherStatuses(result, 200)).filter(Boolean))
    costs.push(...ours.map(({ cost }) => cost))
  }
  bench.say()
  bench.say(table(rows))
  bench.say('Milliseconds. Goals: ratio ≥ 0.25; p99 at 32 connections ≤ 6 × the bare one.')
  const [found] = await database.admin<{ versions: number; events: number }[]>`
    select (select count(*)::int from response_version) as versions,
           (select count(*)::int from audit_event where action = 'response.submit') as events`
  bench.say(
    `Answered with 200: ${stored}. In the database: ${found?.versions} versions, ${found?.events} events.`,
  )
  if (strange.length > 0) bench.say(`Other answers: ${strange.join('; ')}`)
  bench.say(
    `The load generator shares the processor and took ${figure(median(costs) * 100)}% of one core.`,
  )
})

function row(connections: number, bare: LoadResult[], ours: LoadResult[]): string[] {
  const rate = (results: LoadResult[]) => median(results.map(perSecond))
  const times = (results: LoadResult[]) => results.flatMap(({ latencies }) => latencies)
  const p99 = (results: LoadResult[]) => percentile(times(results), 0.99)
  const ratios = ours.map((result, pair) => perSecond(result) / perSecond(bare[pair] ?? result))
  const spread = `${figure(Math.min(...ratios))}–${figure(Math.max(...ratios))}`
  return [
    String(connections),
    figure(rate(bare)),
    figure(rate(ours)),
    `${figure(median(ratios))} (${spread})`,
    '≥ 0.25',
    figure(median(times(bare))),
    figure(p99(bare)),
    figure(median(times(ours))),
    figure(p99(ours)),
    figure(p99(ours) / p99(bare)),
  ]
}
