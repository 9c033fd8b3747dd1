import { describe, expect, it } from 'vitest'
import { HttpError } from '../../shared/http-error.ts'
import { createSubmission } from './submission.ts'

/** Sends through a row of outcomes; remembers the key of each try. */
function submitting(...outcomes: readonly (HttpError | 'ok')[]) {
  const keys: string[] = []
  let made = 0
  const submit = createSubmission(
    async (_content: string, key: string) => {
      const outcome = outcomes[keys.length]
      keys.push(key)
      if (outcome instanceof HttpError) throw outcome
      return 'version 1'
    },
    () => `key ${(made += 1)}`,
  )
  return { submit, keys }
}
const offline = new HttpError(0, 'unreachable')

describe('handing in', () => {
  it('sends the same again with the same key until an answer comes', async () => {
    const { submit, keys } = submitting(offline, new HttpError(503, 'busy'), 'ok')
    expect(await submit('antwoorden')).toEqual({ kind: 'unknown' })
    expect(await submit('antwoorden')).toEqual({ kind: 'unknown' })
    expect(await submit('antwoorden')).toEqual({ kind: 'done', reply: 'version 1' })
    expect(keys).toEqual(['key 1', 'key 1', 'key 1'])
  })

  it('takes a new key when the client changed something in between', async () => {
    const { submit, keys } = submitting(offline, 'ok')
    await submit('antwoorden')
    await submit('andere antwoorden')
    expect(keys).toEqual(['key 1', 'key 2'])
  })

  it('takes a new key for a change after it was handed in', async () => {
    const { submit, keys } = submitting('ok', 'ok')
    await submit('antwoorden')
    await submit('antwoorden')
    expect(keys).toEqual(['key 1', 'key 2'])
  })

  it('keeps the key when the session ended half-way: the code is typed again, then the same is sent', async () => {
    const { submit, keys } = submitting(new HttpError(401, 'no-session'), 'ok')
    expect(await submit('antwoorden')).toMatchObject({ kind: 'refused' })
    await submit('antwoorden')
    expect(keys).toEqual(['key 1', 'key 1'])
  })

  it('tells when the server refuses, such as after a submission elsewhere', async () => {
    const { submit } = submitting(new HttpError(409, 'other-version'))
    expect(await submit('antwoorden')).toMatchObject({ kind: 'refused', error: { status: 409 } })
  })
})
