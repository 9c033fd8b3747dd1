import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const compressible = /\.(?:html|js|css|svg|json)$/
/** Below this a compressed copy costs more than it saves: it does not fill one packet. */
const smallest = 600

const brotli = (content: Buffer) =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  })
const gzipped = (content: Buffer) => promisify(gzip)(content, { level: 9 })

/** Writes `.br` and `.gz` beside every text file of the build, so that the server never compresses. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle(options, bundle) {
      const folder = options.dir ?? 'dist'
      const files = [...Object.keys(bundle), 'icon.svg'].filter((name) => compressible.test(name))
      await Promise.all(
        files.map(async (name) => {
          const path = join(folder, name)
          const content = await readFile(path)
          if (content.length < smallest) return
          await writeFile(`${path}.br`, await brotli(content))
          await writeFile(`${path}.gz`, await gzipped(content))
        }),
      )
    },
  }
}
