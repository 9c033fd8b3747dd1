import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import Fastify from 'fastify'
import postgres from 'postgres'

// Runs as a child: the least a server can do with a submission. No checks, no sealing, no audit, no
// log; the body goes into one row as it comes, and is answered after the commit.

const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 20, onnotice: () => {} })
await sql`create table if not exists submission (id uuid primary key, body jsonb not null)`

const app = Fastify()
app.post('/submission', async (request) => {
  const id = randomUUID()
  await sql`insert into submission (id, body) values (${id}, ${sql.json(request.body as never)})`
  return { id }
})
await app.listen({ port: 0, host: '127.0.0.1' })
// A server that listens on a port has an address of this shape.
process.send?.((app.server.address() as AddressInfo).port)

const stop = (): void => {
  void app
    .close()
    .then(() => sql.end({ timeout: 5 }))
    .finally(() => process.exit())
}
process.on('SIGTERM', stop)
process.on('disconnect', stop)
