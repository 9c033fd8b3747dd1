import { createServer } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const config = fileURLToPath(new URL('../../packages/ui/gallery/vite.config.ts', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
/** As strict as what the backend sends. */
const policy = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect'].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types solid-template',
].join('; ')

/** Builds the gallery into a folder of its own and serves it under the product's policy. */
export async function serveGallery() {
  const folder = await mkdtemp(join(tmpdir(), 'gallery-'))
  await build({ configFile: config, logLevel: 'error', build: { outDir: folder } })
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery')
    const file = pathname === '/' ? '/index.html' : pathname
    void readFile(join(folder, file))
      .catch(() => null)
      .then((content) =>
        response
          .writeHead(content ? 200 : 404, {
            'content-type': types[extname(file)] ?? 'application/octet-stream',
            'content-security-policy': policy,
          })
          .end(content),
      )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // A server that listens on a port has an address of this shape.
  const { port } = server.address() as AddressInfo
  return {
    url: (example: string, text = 'normal') =>
      `http://127.0.0.1:${port}/?example=${encodeURIComponent(example)}&text=${text}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await rm(folder, { recursive: true })
    },
  }
}
