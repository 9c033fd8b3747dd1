/** The code of an administrator's link, `/kiosk#inschrijven=…`; undefined when there is none. */
export function enrolmentCodeFrom(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('inschrijven') ?? undefined
}
