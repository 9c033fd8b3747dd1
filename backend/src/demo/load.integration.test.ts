import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { loadDemoData } from './load.ts'

test('loads', async () => {
  const t = await startTestApp()
  const start = performance.now()
  const demo = await loadDemoData(t.app.platform)
  console.log(performance.now() - start, demo)
  expect(demo).not.toBeNull()
  await t.close()
})
