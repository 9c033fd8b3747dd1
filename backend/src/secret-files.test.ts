import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withSecretFiles } from './secret-files.ts'

const url = 'postgres://samen_app:geheim@database/samen'

test('a password may come as a file, without its last line end', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'secret ')), 'url')
  writeFileSync(file, `${url}\n`)
  expect(withSecretFiles({ DATABASE_URL_FILE: file })).toMatchObject({ DATABASE_URL: url })
})

test('a file that is not there is said in one line that names the setting', () => {
  expect(() => withSecretFiles({ DATABASE_URL_FILE: '/not/there' })).toThrow(
    'DATABASE_URL_FILE names a file that cannot be read',
  )
})

test('given twice is refused: nobody should guess which one counts', () => {
  expect(() => withSecretFiles({ DATABASE_URL: url, DATABASE_URL_FILE: '/x' })).toThrow(
    'DATABASE_URL and DATABASE_URL_FILE are both set',
  )
})

test('what is no secret stays as it is', () => {
  expect(withSecretFiles({ PORT: '80' })).toEqual({ PORT: '80' })
})
