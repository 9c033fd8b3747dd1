import { thirtyAnswers } from './support/answers.ts'
import { startBare } from './support/bare.ts'
import { makeInstallation } from './support/installation.ts'
import { LoadGenerator, type LoadResult, otherStatuses, requestHead } from './support/load.ts'
import { numbersFrom } from './support/options.ts'
import { startCluster } from './support/postgres.ts'
import { type EmptyRoom, prepareRooms } from './support/rooms.ts'
import { figure, run, table } from './support/run.ts'
import { startServer } from './support/server.ts'
import { signIn } from './support/sign-in.ts'
import { median, percentile } from './support/statistics.ts'
import { Submitting } from './support/submitting.ts'

const { rooms: count, chunk } = numbersFrom({ rooms: 400, chunk: 40 })

interface Call {
  readonly name: string
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly path: string
  readonly hoped: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: (room: EmptyRoom) => unknown
}

/** Half a page of what somebody says. */
const words =
  'Ik slaap slecht en ben overdag moe. Ik wil graag weer naar mijn werk kunnen. '.repeat(6)
const firstTime = { 'if-match': '"0"' }
const agreement = ({ agreementId }: EmptyRoom) =>
  ({ of: 'agreement', id: agreementId, version: 1 }) as const

/** What is called in a consultation, in the order in which it is. */
const calls: readonly Call[] = [
  {
    name: 'tick a point of the agenda',
    ...{ method: 'PUT', path: '/room/field', hoped: 200, headers: firstTime },
    body: ({ screen }) => ({ screen, name: 'tick/goal:today:1', value: 'discussed' }),
  },
  {
    name: 'write half a page on the sheet',
    ...{ method: 'PUT', path: '/room/field', hoped: 200, headers: firstTime },
    body: ({ screen, sheetId }) => ({ screen, name: `sheet/${sheetId}/experience`, value: words }),
  },
  {
    name: 'set down an agreement',
    ...{ method: 'POST', path: '/agreements', hoped: 201 },
    body: ({ screen, agreementId: id }) => ({
      ...{ screen, id, baseVersion: 0, state: 'open' },
      content: { what: 'Drie keer per week wandelen', who: ['client'], lookBack: null },
    }),
  },
  {
    name: 'the client confirms, with the room code',
    ...{ method: 'POST', path: '/confirmations', hoped: 200 },
    body: (room) => ({ party: 'client', roomCode: room.roomCode, how: 'here', ...agreement(room) }),
  },
  {
    name: 'the clinician confirms',
    ...{ method: 'POST', path: '/confirmations', hoped: 200 },
    body: (room) => ({ party: 'clinician', ...agreement(room) }),
  },
  { name: 'open the room', method: 'GET', path: '/room?screen=', hoped: 200 },
  {
    name: 'close the consultation',
    ...{ method: 'POST', path: '/room/close', hoped: 200 },
    body: ({ screen }) => ({ screen }),
  },
]

await run('The calls of a consultation, against a bare single INSERT', async (bench) => {
  const cluster = await startCluster(bench)
  const installation = await makeInstallation(bench, await cluster.migrated('rooms'))
  const server = await startServer(bench, installation)
  const bare = await startBare(bench, await cluster.empty('bare'))
  const generator = new LoadGenerator(bench)
  const submitting = new Submitting(generator, thirtyAnswers(0))
  const rooms = await prepareRooms(installation, count)
  const cookie = await signIn(server)
  await submitting.toBare(bare.port, 1, 2000)
  await cluster.checkpoint()

  const send = (call: Call, to: readonly EmptyRoom[]): Promise<LoadResult> => {
    const bodies = to.map((room) =>
      call.body === undefined ? '' : JSON.stringify(call.body(room)),
    )
    const groups = to.map((room, at) => {
      const path = room.path + call.path + (call.method === 'GET' ? room.screen : '')
      const length = Buffer.byteLength(bodies[at] ?? '')
      const options = { cookie, ...(call.headers === undefined ? {} : { headers: call.headers }) }
      const head = requestHead(call.method, path, length, options)
      return [{ head, body: call.body === undefined ? -1 : at }]
    })
    const { port } = server
    return generator.run({ port, connections: 1, milliseconds: 60_000, bodies, groups, once: true })
  }

  const rows = [['one connection', 'ms p50', 'ms p95', 'bare INSERT ms p50', 'times', 'goal']]
  const strange: string[] = []
  for (const call of calls) {
    const ours: number[] = []
    const theirs: number[] = []
    for (let at = 0; at < rooms.length; at += chunk) {
      theirs.push(...(await submitting.toBare(bare.port, 1, 250)).latencies)
      const result = await send(call, rooms.slice(at, at + chunk))
      // The first chunk makes the code warm.
      if (at > 0) ours.push(...result.latencies)
      const others = otherStatuses(result, call.hoped)
      if (others !== '') strange.push(`${call.name}: ${others}`)
    }
    const [p50, bareP50] = [median(ours), median(theirs)]
    rows.push([
      ...[call.name, figure(p50), figure(percentile(ours, 0.95)), figure(bareP50)],
      ...[figure(p50 / bareP50), call.method === 'GET' ? '' : '≤ 10'],
    ])
  }
  bench.say()
  bench.say(table(rows))
  const [room] = rooms
  if (room !== undefined) {
    const [first, ...later] = await papers(`${server.origin}${room.path}/summary.pdf`, cookie)
    const times = `${figure(first ?? 0)} ms the first, ${figure(median(later))} ms later`
    bench.say(`Summary as PDF: ${times} (goal < 1000 ms)`)
  }
  if (strange.length > 0) bench.say(`Other answers: ${strange.join('; ')}`)
})

/** Milliseconds from asking for the paper to its last byte, eleven times. */
async function papers(url: string, cookie: string): Promise<readonly number[]> {
  const times: number[] = []
  while (times.length < 11) {
    const begun = performance.now()
    const reply = await fetch(url, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
    const { byteLength } = await reply.arrayBuffer()
    times.push(performance.now() - begun)
    if (reply.status !== 200) throw new Error(`no paper: ${reply.status}, ${byteLength} bytes`)
  }
  return times
}
