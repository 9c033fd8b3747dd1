import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

// Three kinds of test. `unit` needs nothing, `integration` a real PostgreSQL (it starts its own),
// `e2e` also a real Chromium.
export default defineConfig({
  test: {
    // One at a time for each core, also where there are two: most tests wait more than they work.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages/*,db,backend,frontend,e2e,bench}/**/*.test.ts'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**'],
        },
      },
      {
        plugins: [solid({ hot: false })],
        resolve: { conditions: ['development', 'browser'] },
        test: {
          name: 'view',
          environment: 'jsdom',
          // The router ships its components as JSX, for the bundler to translate.
          server: { deps: { inline: [/@solidjs\/router/] } },
          setupFiles: ['packages/ui/src/testing/cleanup.ts'],
          include: ['{packages/*,frontend}/**/*.test.tsx'],
          exclude: ['**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'integration',
          globalSetup: 'db/src/testing-setup.ts',
          include: ['{db,backend}/**/*.integration.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: 'db/src/testing-setup.ts',
          include: ['e2e/**/*.e2e.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
