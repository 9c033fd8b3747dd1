import { Button } from '@samen/ui/button'
import { useKiosk } from '../context.ts'

/** Help, hiding and settings: at the same place on every screen. */
export function TopBar() {
  const kiosk = useKiosk()
  return (
    <>
      <Button onPress={() => kiosk.open('settings')}>{kiosk.texts().settings}</Button>
      <Button onPress={() => kiosk.open('hidden')}>{kiosk.texts().hide}</Button>
      <Button onPress={() => kiosk.open('help')}>{kiosk.texts().help}</Button>
    </>
  )
}
