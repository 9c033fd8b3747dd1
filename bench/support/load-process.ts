import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Load, LoadResult, Request } from './load.ts'

// Runs as a child (see LoadGenerator). Reads no more of a reply than its status and its length: what
// this process costs is taken from the server, which shares the processor with it.

const endOfHead = Buffer.from('\r\n\r\n')

/** One keep-alive connection, one request at a time. */
class Connection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  #answered: ((status: number) => void) | undefined
  #failed: ((error: Error) => void) | undefined

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (bytes: Buffer) => {
      this.#received = this.#received.length === 0 ? bytes : Buffer.concat([this.#received, bytes])
      this.#read()
    })
    socket.on('close', () => this.#failed?.(new Error('the server closed the connection')))
    socket.on('error', (error) => this.#failed?.(error))
  }

  static async open(port: number): Promise<Connection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    await once(socket, 'connect')
    return new Connection(socket)
  }

  send(head: string, body: Buffer | undefined): Promise<number> {
    return new Promise((answered, failed) => {
      this.#answered = answered
      this.#failed = failed
      this.#socket.cork()
      this.#socket.write(head, 'latin1')
      if (body !== undefined) this.#socket.write(body)
      this.#socket.uncork()
    })
  }

  #read(): void {
    const end = this.#received.indexOf(endOfHead)
    if (end < 0) return
    const head = this.#received.toString('latin1', 0, end)
    const status = Number(head.slice(9, 12))
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    if (length === undefined && status !== 204) {
      this.#failed?.(new Error(`a reply without a length: ${head}`))
      return
    }
    const total = end + endOfHead.length + Number(length ?? 0)
    if (this.#received.length < total) return
    this.#received = this.#received.subarray(total)
    this.#answered?.(status)
  }

  close(): void {
    this.#failed = undefined
    this.#socket.destroy()
  }
}

async function carryOut(load: Load): Promise<LoadResult> {
  const bodies = load.bodies.map((body) => Buffer.from(body))
  const connections = await Promise.all(
    Array.from({ length: load.connections }, () => Connection.open(load.port)),
  )
  const latencies: number[] = []
  const statuses: Record<number, number> = {}
  let begun = 0
  const next = (): readonly Request[] | undefined => {
    const group = load.groups[load.once ? begun : begun % load.groups.length]
    if (group !== undefined) begun += 1
    return group
  }
  const start = performance.now()
  const before = process.cpuUsage()
  const end = start + load.milliseconds
  const work = async (connection: Connection): Promise<void> => {
    while (performance.now() < end) {
      const group = next()
      if (group === undefined) return
      for (const { head, body } of group) {
        const sent = performance.now()
        const status = await connection.send(head, bodies[body])
        const now = performance.now()
        latencies.push(now - sent)
        statuses[status] = (statuses[status] ?? 0) + 1
        if (now > end) return
      }
    }
  }
  await Promise.all(connections.map(work))
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  for (const connection of connections) connection.close()
  return { elapsed, begun, statuses, latencies, cost: (user + system) / 1000 / elapsed }
}

process.on('message', (load: Load) => {
  carryOut(load).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
