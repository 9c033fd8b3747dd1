import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'

/** How a page of a bench is built: as the product's screens are. */
export default defineConfig({
  plugins: [solid()],
  build: { assetsInlineLimit: 0, modulePreload: false, reportCompressedSize: false },
})
