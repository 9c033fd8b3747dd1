import { makeInstallation } from './support/installation.ts'
import {
  LoadGenerator,
  type LoadResult,
  otherStatuses,
  perSecond,
  requestHead,
} from './support/load.ts'
import { numbersFrom } from './support/options.ts'
import { type Cluster, startCluster } from './support/postgres.ts'
import { type Bench, figure, run, table } from './support/run.ts'
import { type RunningServer, startServer } from './support/server.ts'
import { signIn } from './support/sign-in.ts'
import { median, percentile } from './support/statistics.ts'
import { makeYears, type Years } from './support/years.ts'

const { rounds, slice, versions, few } = numbersFrom({
  rounds: 8,
  slice: 2000,
  few: 1000,
  versions: 1_000_000,
})
const connections = 8
const goals = { twenty: 400, sixty: 250 }

interface Place {
  readonly name: string
  readonly server: RunningServer
  readonly years: Years
}

await run('Opening a consultation, 8 connections', async (bench) => {
  const cluster = await startCluster(bench)
  const places: Place[] = []
  for (const size of new Set([few, versions])) places.push(await makePlace(bench, cluster, size))
  const generator = new LoadGenerator(bench)
  await cluster.checkpoint()

  const open = async ({ server }: Place, clientId: string, milliseconds: number) => {
    const cookie = await signIn(server)
    const head = requestHead('GET', `/api/clients/${clientId}/consultation`, 0, { cookie })
    const groups = [[{ head, body: -1 }]]
    const load = { port: server.port, connections, milliseconds, bodies: [], groups, once: false }
    return generator.run(load)
  }

  const turns = places.flatMap((place) =>
    (['twenty', 'sixty'] as const).map((client) => ({
      place,
      client,
      results: [] as LoadResult[],
    })),
  )
  for (const { place, client } of turns) await open(place, place.years[client], slice)
  for (let round = 0; round < rounds; round += 1) {
    for (const { place, client, results } of turns) {
      results.push(await open(place, place.years[client], slice))
    }
  }

  const rows = [
    ['versions in all', 'of the client', 'opened/s', 'goal', 'p50 ms', 'p99 ms', 'slower'],
  ]
  for (const { place, client, results } of turns) {
    const first = turns.find((turn) => turn.client === client)
    const rate = median(results.map(perSecond))
    const usual = first === undefined ? rate : median(first.results.map(perSecond))
    const times = results.flatMap(({ latencies }) => latencies)
    rows.push([
      place.name,
      client === 'twenty' ? '20 + today' : '60 + today',
      figure(rate),
      `≥ ${goals[client]}`,
      figure(median(times)),
      figure(percentile(times, 0.99)),
      place === first?.place ? '' : `${figure((1 - rate / usual) * 100)}% (goal ≤ 20%)`,
    ])
  }
  bench.say()
  bench.say(table(rows))
  const strange = turns.flatMap(({ results }) => results.map((each) => otherStatuses(each, 200)))
  if (strange.some(Boolean)) bench.say(`Other answers: ${strange.filter(Boolean).join('; ')}`)
  const costs = turns.flatMap(({ results }) => results.map(({ cost }) => cost))
  bench.say(`The load generator took ${figure(median(costs) * 100)}% of one core.`)
})

async function makePlace(bench: Bench, cluster: Cluster, size: number): Promise<Place> {
  const database = await cluster.migrated(`years_${size}`)
  const installation = await makeInstallation(bench, database)
  const begun = performance.now()
  const years = await makeYears(installation, size)
  const [found] = await database.admin<{ versions: number; size: string }[]>`
    select count(*)::int as versions, pg_size_pretty(pg_database_size(current_database())) as size
    from response_version`
  const name = `${found?.versions ?? 0}`
  const seconds = figure((performance.now() - begun) / 1000)
  bench.say(`${name} response versions, ${found?.size ?? ''}, made in ${seconds} s`)
  return { name, server: await startServer(bench, installation), years }
}
