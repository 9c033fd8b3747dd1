/** Who sits at the screen in the view stories. */
export const anna = {
  staffId: 'anna',
  name: 'Anna',
  roles: ['clinician' as const],
  organisation: 'noord',
  location: { id: 'l', name: 'Noord', timeZone: 'Europe/Amsterdam' },
}
