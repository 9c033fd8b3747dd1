/**
 * The first day on which two people can look back: today, or the day of the visit when that is
 * earlier and the visit was opened again. All three `YYYY-MM-DD`.
 */
export function firstDayToLookBack(today: string, visitDay: string): string {
  return visitDay < today ? visitDay : today
}

/** Nobody looks back on a day before the first; that no day was named is fine. */
export function isTooEarlyToLookBack(day: string | null, firstDay: string): boolean {
  return day !== null && day < firstDay
}
