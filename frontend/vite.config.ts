import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { trustedTemplates } from '../packages/ui/src/trusted-templates.ts'
import { kioskAddress } from './build/kiosk-address.ts'
import { plainImports } from './build/plain-imports.ts'
import { precompress } from './build/precompress.ts'
import { preloadImports } from './build/preload-imports.ts'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))

// A file costs a hundred bytes around what is in it: the smallest go along with what is there first.
const first = /packages\/ui\/src\/(loading|field-error)|node_modules\/solid-js/
const kiosk = {
  input: page('kiosk.html'),
  output: { codeSplitting: { groups: [{ name: 'first', test: first }] } },
}

// Two pages, each built by itself: a chunk shared with the staff screens would make the kiosk load
// what only they use. Nothing is inlined, so that the content security policy can forbid inline code.
export default defineConfig({
  plugins: [
    trustedTemplates(),
    solid(),
    plainImports(),
    kioskAddress(),
    preloadImports(),
    precompress(),
  ],
  build: {
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
  builder: {},
  environments: {
    client: { build: { rolldownOptions: { input: page('index.html') }, emptyOutDir: true } },
    kiosk: { consumer: 'client', build: { rolldownOptions: kiosk, emptyOutDir: false } },
  },
  server: {
    port: 5173,
    proxy: { '/api': process.env['API_URL'] ?? 'http://localhost:3000' },
  },
})
