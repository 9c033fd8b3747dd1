import { createServer } from 'node:http'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { scratchFolder } from './folder.ts'
import type { Bench } from './run.ts'

const pages = fileURLToPath(new URL('../pages/', import.meta.url))
const configFile = `${pages}vite.config.ts`
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** Builds a page of ours as the product's are built, and serves it; its address. */
export async function servePage(bench: Bench, name: string): Promise<string> {
  const root = `${pages}${name}`
  const outDir = await scratchFolder(bench)
  await build({ root, configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const server = createServer((request, reply) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = path === '/' ? '/index.html' : path
    readFile(join(outDir, file)).then(
      (body) => {
        const type = types[extname(file)] ?? 'application/octet-stream'
        reply.writeHead(200, { 'content-type': type }).end(body)
      },
      () => reply.writeHead(404).end(),
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  bench.stack.defer(() => {
    server.closeAllConnections()
    return new Promise<void>((closed) => server.close(() => closed()))
  })
  // A server that listens on a port has an address of this shape.
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

/** Bytes, gzip, of what a file of `pages` costs a page that has Solid already. */
export async function gzipWithoutSolid(file: string): Promise<number> {
  const built = await build({
    root: pages,
    configFile,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: `${pages}${file}`, formats: ['es'], fileName: 'code' },
      minify: true,
      rolldownOptions: { external: /^solid-js/ },
    },
  })
  const outputs = Array.isArray(built) ? built : [built]
  const code = outputs.flatMap((each) =>
    'output' in each
      ? each.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
      : [],
  )
  return gzipSync(code.join('\n'), { level: 9 }).length
}
