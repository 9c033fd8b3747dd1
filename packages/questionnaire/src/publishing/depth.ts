const deepest = 40
const most = 30_000

/**
 * Whether something is too deep or too large to be a questionnaire. Looks without recursion, so
 * that nothing that comes from outside can exhaust the stack.
 */
export function isBottomless(definition: unknown): boolean {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: definition, depth: 0 },
  ]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    seen += 1
    if (next.depth > deepest || seen > most) return true
    if (typeof next.value !== 'object' || next.value === null) continue
    const depth = next.depth + 1
    for (const value of Object.values(next.value)) waiting.push({ value, depth })
  }
  return false
}
