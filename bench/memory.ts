import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { thirtyAnswers } from './support/answers.ts'
import { makeInstallation } from './support/installation.ts'
import { LoadGenerator, type LoadResult, type Request, requestHead } from './support/load.ts'
import { numbersFrom } from './support/options.ts'
import { startCluster } from './support/postgres.ts'
import { type PreparedVisit, prepareVisits } from './support/prepared-visits.ts'
import { figure, run } from './support/run.ts'
import { startServer } from './support/server.ts'
import { signIn } from './support/sign-in.ts'
import { slope } from './support/statistics.ts'
import { makeYears, type Years } from './support/years.ts'

const { minutes, connections } = numbersFrom({ minutes: 10, connections: 16 })
const every = 30_000
/** Times each client opens the draft, saves and hands in: versions 1 to 4. */
const versions = 4

const answers = thirtyAnswers(0)
const bodies = [
  JSON.stringify({ form: 'full' }),
  JSON.stringify({ form: 'full', answers: answers.slice(0, 12), opened: [], at: null }),
  JSON.stringify({ form: 'full', answers, opened: [], at: null }),
  ...Array.from({ length: versions }, (_, baseVersion) =>
    JSON.stringify({ form: 'full', baseVersion, answers, opened: [] }),
  ),
]

await run(`Server memory over ${minutes} minutes of mixed load`, async (bench) => {
  const cluster = await startCluster(bench)
  const database = await cluster.migrated('memory')
  const installation = await makeInstallation(bench, database)
  const years = await makeYears(installation, 2000)
  const server = await startServer(bench, installation)
  const generator = new LoadGenerator(bench)
  const points: { x: number; y: number }[] = []
  const look = async (seconds: number, done: LoadResult | undefined): Promise<void> => {
    const memory = (await server.memory()) / 2 ** 20
    points.push({ x: seconds / 60, y: memory })
    const rate = done ? `${figure((done.latencies.length / done.elapsed) * 1000)} requests/s` : ''
    const statuses = done ? JSON.stringify(done.statuses) : 'before any load'
    bench.say(`${seconds.toFixed(0).padStart(4)} s  ${memory.toFixed(1)} MiB  ${rate}  ${statuses}`)
  }

  bench.say(`${connections} connections, each as fast as it is answered. For each client: a page,`)
  bench.say(`${versions} × (open the draft, save it twice, hand it in), two consultations.`)
  await look(0, undefined)
  const begun = performance.now()
  let perSlice = 400
  while (performance.now() - begun < minutes * 60_000) {
    const visits = await prepareVisits(installation, perSlice, null)
    const cookie = await signIn(server)
    const groups = visits.map((visit) => story(visit, years, cookie))
    // Making the visits took time: the rest of these thirty seconds is load.
    const spent = (performance.now() - begun) % every
    const load = { port: server.port, connections, milliseconds: every - spent, bodies, groups }
    const done = await generator.run({ ...load, once: true })
    perSlice = Math.ceil((done.begun / done.elapsed) * every * 1.2) + connections
    await look((performance.now() - begun) / 1000, done)
  }
  await wait(2000)
  const after = points.slice(1)
  const half = after.slice(Math.floor(after.length / 2))
  bench.say()
  bench.say(`most: ${figure(Math.max(...after.map(({ y }) => y)))} MiB (goal ≤ 256 MB)`)
  bench.say(
    `slope: ${slope(after).toFixed(2)} MiB a minute; in the second half ${slope(half).toFixed(2)}`,
  )
})

/** What one client's visit asks of the server, in order, on one connection. */
function story({ cookie }: PreparedVisit, years: Years, staff: string): Request[] {
  const send = (method: string, path: string, body: number, headers = {}): Request => {
    const length = Buffer.byteLength(bodies[body] ?? '')
    return { head: requestHead(method, path, length, { cookie, headers }), body }
  }
  const open = (clientId: string): Request => {
    const path = `/api/clients/${clientId}/consultation`
    return { head: requestHead('GET', path, 0, { cookie: staff }), body: -1 }
  }
  const version = (baseVersion: number): Request[] => [
    send('POST', '/api/kiosk/draft', 0),
    send('PUT', '/api/kiosk/draft', 1, { 'if-match': '"1"' }),
    send('PUT', '/api/kiosk/draft', 2, { 'if-match': '"2"' }),
    send('POST', '/api/kiosk/submission', 3 + baseVersion, { 'idempotency-key': randomUUID() }),
  ]
  return [
    { head: requestHead('GET', '/kiosk', 0), body: -1 },
    send('GET', '/api/kiosk/visit', -1),
    ...Array.from({ length: versions }, (_, baseVersion) => version(baseVersion)).flat(),
    open(years.twenty),
    open(years.sixty),
  ]
}
