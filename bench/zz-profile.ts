import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { thirtyAnswers } from './support/answers.ts'
import { startBare } from './support/bare.ts'
import { makeInstallation } from './support/installation.ts'
import { LoadGenerator, type Request, requestHead, perSecond } from './support/load.ts'
import { startCluster } from './support/postgres.ts'
import { prepareVisits } from './support/prepared-visits.ts'
import { run } from './support/run.ts'
import { startServer } from './support/server.ts'

const cpu = (pid: number) => {
  try {
    const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(f[11]) + Number(f[12])) * 10
  } catch { return 0 }
}
const connections = Number(process.env['CONN'] ?? 8)
await run('profile', async (bench) => {
  const cluster = await startCluster(bench)
  const database = await cluster.migrated('submissions')
  const installation = await makeInstallation(bench, database)
  const server = await startServer(bench, installation)
  const bareUrl = await cluster.empty('bare')
  const barePort = await startBare(bench, bareUrl)
  const generator = new LoadGenerator(bench)
  const answers = thirtyAnswers(0)
  const body = JSON.stringify({ form: 'full', baseVersion: 0, answers, opened: [] })
  const length = Buffer.byteLength(body)
  const submit = async (n: number) => {
    const visits = await prepareVisits(installation, n, answers)
    const groups = visits.map(({ cookie }): Request[] => [{ head: requestHead('POST', '/api/kiosk/submission', length, { cookie, headers: { 'idempotency-key': randomUUID() } }), body: 0 }])
    return () => generator.run({ port: server.port, connections, milliseconds: 60000, bodies: [body], groups, once: true })
  }
  const pids = async () => (await database.admin<{ pid: number }[]>`select pid from pg_stat_activity where usename = 'samen_app' and datname='submissions'`).map((r) => r.pid)
  await (await submit(800))()
  const go = await submit(2000)
  await cluster.checkpoint()
  const ps = await pids()
  const a = [cpu(server.pid), ps.reduce((s, p) => s + cpu(p), 0)]
  const r = await go()
  const b = [cpu(server.pid), ps.reduce((s, p) => s + cpu(p), 0)]
  const n = r.latencies.length
  bench.say(`ours: ${n} ${JSON.stringify(r.statuses)} ${perSecond(r).toFixed(0)}/s; app ${(((b[0]??0) - (a[0]??0)) / n * 1000).toFixed(0)} us, pg ${(((b[1]??0) - (a[1]??0)) / n * 1000).toFixed(0)} us (backends ${ps.length})`)
  // bare
  const groups = [[{ head: requestHead('POST', '/submission', length), body: 0 }]]
  const bare = (ms: number) => generator.run({ port: barePort, connections, milliseconds: ms, bodies: [body], groups, once: false })
  await bare(1500)
  const { execSync } = await import('node:child_process')
  const barePid = Number(execSync(`pgrep -f 'bench/support/bare-server.ts' | tail -1`).toString())
  const bps = (await database.admin<{ pid: number }[]>`select pid from pg_stat_activity where datname='bare'`).map((r) => r.pid)
  const c = [cpu(barePid), bps.reduce((s, p) => s + cpu(p), 0)]
  const br = await bare(3000)
  const d = [cpu(barePid), bps.reduce((s, p) => s + cpu(p), 0)]
  const m = br.latencies.length
  bench.say(`bare: ${m} ${perSecond(br).toFixed(0)}/s; app ${(((d[0]??0) - (c[0]??0)) / m * 1000).toFixed(0)} us, pg ${(((d[1]??0) - (c[1]??0)) / m * 1000).toFixed(0)} us`)
})
