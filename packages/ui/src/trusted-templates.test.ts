import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { trustTemplates } from './trusted-templates.ts'

const solid = dirname(createRequire(import.meta.url).resolve('solid-js/package.json'))

it.each(['web.js', 'dev.js'])("Solid's %s makes its templates through the policy", async (file) => {
  const code = await readFile(join(solid, 'web/dist', file), 'utf8')
  const trusted = trustTemplates(code)
  expect(trusted).toContain("createPolicy('solid-template'")
  expect(trusted).not.toContain('t.innerHTML = html;')
})

it('another Solid, that writes markup elsewhere, stops the build', () => {
  expect(() => trustTemplates('x.innerHTML = html;')).toThrow(/found 0/)
  expect(() => trustTemplates('t.innerHTML = html; t.innerHTML = html;')).toThrow(/found 2/)
})
