import { thirtyAnswers } from './support/answers.ts'
import { startBare } from './support/bare.ts'
import { makeInstallation } from './support/installation.ts'
import { LoadGenerator, otherStatuses, perSecond } from './support/load.ts'
import { numbersFrom } from './support/options.ts'
import { startCluster } from './support/postgres.ts'
import { prepareVisits } from './support/prepared-visits.ts'
import { figure, run, table } from './support/run.ts'
import { startServer } from './support/server.ts'
import { Side } from './support/side.ts'
import { median } from './support/statistics.ts'
import { Submitting } from './support/submitting.ts'

const { rounds, slice } = numbersFrom({ rounds: 10, slice: 1500 })
const levels = [1, 8, 32]

await run('Submitting 30 answers, against a bare single INSERT', async (bench) => {
  const cluster = await startCluster(bench)
  const database = await cluster.migrated('submissions')
  const { admin } = database
  const installation = await makeInstallation(bench, database)
  const server = await startServer(bench, installation)
  const bareServer = await startBare(bench, await cluster.empty('bare'))
  const answers = thirtyAnswers(0)
  const submitting = new Submitting(new LoadGenerator(bench), answers)
  bench.say(`A submission: ${answers.length} answers, ${submitting.length} bytes of JSON.`)

  const rows: string[][] = [
    ['connections', 'bare/s', 'ours/s', 'ratio', 'of pairs', 'p99 bare', 'p99 ours', 'ratio'],
  ]
  const costs: string[][] = [
    ['connections', 'bare: server + PostgreSQL', 'ours: server + PostgreSQL', 'bare / ours'],
  ]
  const sides: Side[] = []
  for (const connections of levels) {
    await submitting.toBare(bareServer.port, connections, slice)
    const first = await prepareVisits(installation, connections === 1 ? 4000 : 1000, answers)
    // Until they are used up: V8 optimises by how often code ran, not by how long.
    const warm = await submitting.toProduct(server.port, connections, 30_000, first)
    const count = Math.ceil((perSecond(warm) * 2 * slice * rounds) / 1000) + 500
    const visits = await prepareVisits(installation, count, answers)
    await cluster.checkpoint()
    const bare = new Side({ pid: bareServer.pid, database: 'bare', admin })
    const ours = new Side({ pid: server.pid, database: 'submissions', admin })
    for (let round = 0; round < rounds; round += 1) {
      await bare.measure(() => submitting.toBare(bareServer.port, connections, slice))
      await ours.measure(() => submitting.toProduct(server.port, connections, slice, visits))
    }
    if (visits.length === 0) bench.say(`${connections} connections: ran out of prepared visits`)
    rows.push(rateRow(connections, bare, ours))
    costs.push(costRow(connections, bare, ours))
    sides.push(ours)
  }
  bench.say()
  bench.say(table(rows))
  bench.say('Goals: ratio ≥ 0.25; p99 (ms) at 32 connections ≤ 6 times the bare one.')
  bench.say()
  bench.say(table(costs))
  bench.say(
    'Microseconds of processor time a request, which other work on the machine changes least.',
  )
  bench.say()
  const [found] = await admin<{ versions: number; events: number }[]>`
    select (select count(*)::int from response_version) as versions,
           (select count(*)::int from audit_event where action = 'response.submit') as events`
  bench.say(`Kept, said the server: ${submitting.kept}.`)
  bench.say(`In the database: ${found?.versions} versions, ${found?.events} events.`)
  const results = sides.flatMap((side) => side.results)
  const strange = results.map((result) => otherStatuses(result, 200)).filter(Boolean)
  if (strange.length > 0) bench.say(`Other answers: ${strange.join('; ')}`)
  const load = median(results.map(({ cost }) => cost))
  bench.say(`The load generator shares the processor: ${figure(load * 100)}% of one core.`)
})

function rateRow(connections: number, bare: Side, ours: Side): string[] {
  const ratios = ours.results.map(
    (result, pair) => perSecond(result) / perSecond(bare.results[pair] ?? result),
  )
  return [
    String(connections),
    figure(bare.rate),
    figure(ours.rate),
    figure(median(ratios)),
    `${figure(Math.min(...ratios))}–${figure(Math.max(...ratios))}`,
    figure(bare.p99),
    figure(ours.p99),
    figure(ours.p99 / bare.p99),
  ]
}

function costRow(connections: number, bare: Side, ours: Side): string[] {
  const sum = ({ cost }: Side) => cost.server + cost.database
  const words = ({ cost }: Side) => `${figure(cost.server)} + ${figure(cost.database)}`
  return [String(connections), words(bare), words(ours), figure(sum(bare) / sum(ours))]
}
