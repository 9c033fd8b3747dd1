/** What a promise came to, where all were waited for first. @throws what it was rejected with */
export function outcomeOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === 'rejected') throw settled.reason
  return settled.value
}
