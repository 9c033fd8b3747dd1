import { makeInstallation } from './support/installation.ts'
import { LoadGenerator, otherStatuses, requestHead } from './support/load.ts'
import { numbersFrom } from './support/options.ts'
import { type Cluster, type Database, startCluster } from './support/postgres.ts'
import { type Bench, figure, run, table } from './support/run.ts'
import { type RunningServer, startServer } from './support/server.ts'
import { signIn } from './support/sign-in.ts'
import { Side } from './support/side.ts'
import { median } from './support/statistics.ts'
import { makeYears, type Years } from './support/years.ts'

const {
  rounds,
  slice,
  versions: many,
  few,
} = numbersFrom({
  rounds: 8,
  slice: 2000,
  few: 1000,
  versions: 1_000_000,
})
const connections = 8
const goals = { twenty: 400, sixty: 250 }

interface Place {
  /** Response versions in all. */
  readonly name: string
  readonly database: string
  readonly admin: Database['admin']
  readonly server: RunningServer
  readonly years: Years
}

await run('Opening a consultation, 8 connections', async (bench) => {
  const cluster = await startCluster(bench)
  const places: Place[] = []
  for (const size of new Set([few, many])) places.push(await makePlace(bench, cluster, size))
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
    (['twenty', 'sixty'] as const).map((client) => {
      const { server, admin, database } = place
      return { place, client, side: new Side({ pid: server.pid, admin, database }) }
    }),
  )
  for (const { place, client } of turns) await open(place, place.years[client], 3 * slice)
  for (let round = 0; round < rounds; round += 1) {
    for (const { place, client, side } of turns) {
      await side.measure(() => open(place, place.years[client], slice))
    }
  }

  const rows = [
    [
      'versions in all',
      'of the client',
      'opened/s',
      'goal',
      'p50 ms',
      'p99 ms',
      'slower',
      'µs server + PostgreSQL',
    ],
  ]
  for (const { place, client, side } of turns) {
    const usual = turns.find((turn) => turn.client === client)?.side ?? side
    rows.push([
      place.name,
      client === 'twenty' ? '20 + today' : '60 + today',
      figure(side.rate),
      `≥ ${goals[client]}`,
      figure(side.p50),
      figure(side.p99),
      side === usual ? '' : `${figure((1 - side.rate / usual.rate) * 100)}% (goal ≤ 20%)`,
      `${figure(side.cost.server)} + ${figure(side.cost.database)}`,
    ])
  }
  bench.say()
  bench.say(table(rows))
  const results = turns.flatMap(({ side }) => side.results)
  const strange = results.map((each) => otherStatuses(each, 200)).filter(Boolean)
  if (strange.length > 0) bench.say(`Other answers: ${strange.join('; ')}`)
  const load = median(results.map(({ cost }) => cost))
  bench.say(`The load generator shares the processor: ${figure(load * 100)}% of one core.`)
})

async function makePlace(bench: Bench, cluster: Cluster, size: number): Promise<Place> {
  const name = `years_${size}`
  const database = await cluster.migrated(name)
  const installation = await makeInstallation(bench, database)
  const begun = performance.now()
  const years = await makeYears(installation, size)
  const [found] = await database.admin<{ versions: number; size: string }[]>`
    select count(*)::int as versions, pg_size_pretty(pg_database_size(current_database())) as size
    from response_version`
  const versions = String(found?.versions ?? 0)
  const seconds = figure((performance.now() - begun) / 1000)
  bench.say(`${versions} response versions, ${found?.size ?? ''}, made in ${seconds} s`)
  const server = await startServer(bench, installation)
  return { name: versions, database: name, admin: database.admin, server, years }
}
