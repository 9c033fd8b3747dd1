let last = 0

/**
 * A uuid that sorts by when it was made (version 7): what is written later stands below, also where
 * the server orders by id.
 */
export function newId(): string {
  // Two in one millisecond keep their order.
  last = Math.max(Date.now(), last + 1)
  const time = last.toString(16).padStart(12, '0')
  const chance = crypto.randomUUID()
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(15)}`
}
