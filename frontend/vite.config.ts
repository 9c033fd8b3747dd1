import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { trustedTemplates } from '../packages/ui/src/trusted-templates.ts'
import { kioskAddress } from './build/kiosk-address.ts'
import { preloadImports } from './build/preload-imports.ts'
import { precompress } from './build/precompress.ts'

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const pages = [page('kiosk.html'), page('index.html')].filter((file) => existsSync(file))

// Two pages: the kiosk, kept as small as it can be, and everything staff use. Nothing is inlined, so
// that the content security policy can forbid inline code.
export default defineConfig({
  plugins: [trustedTemplates(), solid(), kioskAddress(), preloadImports(), precompress()],
  build: {
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
  server: {
    port: 5173,
    proxy: { '/api': process.env['API_URL'] ?? 'http://localhost:3000' },
  },
})
