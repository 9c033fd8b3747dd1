import { HttpError } from '../../shared/http-error.ts'

/** `unknown`: no answer came; it may have arrived. Sending the same again is safe. */
export type Sent<Reply> =
  | { readonly kind: 'done'; readonly reply: Reply }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly error: HttpError }

/**
 * Sends a response with an idempotency key. The key belongs to exactly what is sent: it is made when
 * that is sent first and kept until an answer comes, so that a second try after a lost answer is the
 * same submission. Other content is another submission, with its own key.
 */
export function createSubmission<Content, Reply>(
  send: (content: Content, key: string) => Promise<Reply>,
  makeKey: () => string = () => crypto.randomUUID(),
) {
  let pending: { readonly key: string; readonly content: string } | undefined

  return async function submit(content: Content): Promise<Sent<Reply>> {
    const written = JSON.stringify(content)
    if (pending?.content !== written) pending = { key: makeKey(), content: written }
    try {
      const reply = await send(content, pending.key)
      pending = undefined
      return { kind: 'done', reply }
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      if (error.passing || error.status === 401) return unanswered(error)
      pending = undefined
      return { kind: 'refused', error }
    }
  }

  function unanswered(error: HttpError): Sent<Reply> {
    return error.status === 401 ? { kind: 'refused', error } : { kind: 'unknown' }
  }
}
