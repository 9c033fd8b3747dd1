import { Match, Switch } from 'solid-js'
import sheet from '../beside.css?url'
import { useKiosk } from '../context.ts'
import { stylesheet } from '../stylesheet.ts'
import { AidScreen } from './aid-screen.tsx'
import { AidsScreen } from './aids-screen.tsx'

/** Its style sheet; nothing is shown before it is there. */
export const dressed = () => stylesheet(sheet)

/** The decision aids: which there are, and one of them page by page. */
export function Aids() {
  const kiosk = useKiosk()
  const list = () => {
    const place = kiosk.place()
    return place.name === 'aids' ? place : undefined
  }
  const aid = () => {
    const place = kiosk.place()
    return place.name === 'aid' ? place : undefined
  }
  return (
    <Switch>
      <Match when={list()}>{(place) => <AidsScreen place={place()} />}</Match>
      <Match when={aid()}>{(place) => <AidScreen place={place()} />}</Match>
    </Switch>
  )
}
