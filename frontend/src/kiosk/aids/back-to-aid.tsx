import { Button } from '@samen/ui/button'
import { useKiosk } from '../context.ts'
import type { AidPlace } from './aid-place.ts'
import { useAidTexts } from './aid-texts.ts'

/** To the page from which the client went to see where the text comes from. */
export function pageBehind({ behind = 'situation', ...place }: AidPlace): AidPlace {
  return { ...place, page: behind }
}

export function BackToAid(props: { readonly place: AidPlace }) {
  const kiosk = useKiosk()
  const texts = useAidTexts()
  return (
    <Button look="main" onPress={() => kiosk.go(pageBehind(props.place))}>
      {texts().toAid}
    </Button>
  )
}
