import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '*.md', '**/package.json'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

test('every file and folder that a document links to is there', () => {
  const broken = tracked
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !target.includes('://'))
        .filter((target) => !existsSync(join(root, dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    )
  expect(broken).toEqual([])
})

test('every script that a package names runs a file that is there', () => {
  const broken = tracked
    .filter((file) => file.endsWith('package.json'))
    .flatMap((file) => {
      const { scripts = {} } = JSON.parse(read(file)) as { scripts?: Record<string, string> }
      return Object.values(scripts)
        .flatMap((script) => script.match(/[\w./-]+\.(ts|sh|mjs)\b/g) ?? [])
        .filter((target) => !existsSync(join(root, dirname(file), target)))
        .map((target) => `${file}: ${target}`)
    })
  expect(broken).toEqual([])
})
