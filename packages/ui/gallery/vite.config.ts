import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'
import { trustedTemplates } from '../src/trusted-templates.ts'

// Every component and every kind of question on a page, for eyes, axe and pictures. Not in the
// product's build. `vite packages/ui/gallery` serves it.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [solid(), trustedTemplates()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, emptyOutDir: true },
})
