import type { Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'

/**
 * Leaves the kiosk's `import()` as it is. Vite wraps each in a helper that waits for the chunk's
 * style sheet and preloads its imports; the kiosk has one style sheet, and half a kilobyte counts.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'kiosk',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load()' : null),
  }
}
