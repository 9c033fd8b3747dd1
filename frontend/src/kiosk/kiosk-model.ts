import type { Language } from '@samen/i18n/formats'
import { type KioskTexts, kioskTexts } from '@samen/i18n/nl/kiosk'
import { type Accessor, batch, createSignal } from 'solid-js'
import type { TextSize } from './api.ts'
import type { Device } from './device/device-store.ts'
import { type LoadedLanguage, loadLanguage } from './languages/load-language.ts'
import type { RoomScreen } from './room/room-screen.ts'
import { close, type Flow, flowAt, go, open, type Over, type Place } from './flow.ts'

export interface KioskStart {
  /** Set on the screen of the consultation room, which needs no device. */
  readonly room?: RoomScreen | undefined
  /** Undefined: this screen is not enrolled. */
  readonly device: Device | undefined
  /** From the administrator's link. */
  readonly enrolmentCode: string | undefined
  /** The page was reloaded while a client was busy. */
  readonly reloaded: boolean
}

/** What every screen of the kiosk shares. Nothing of a client is in here. */
export interface Kiosk {
  readonly flow: Accessor<Flow>
  readonly place: Accessor<Place>
  /** Any pure step of `flow.ts`. */
  readonly move: (step: (flow: Flow) => Flow) => void
  readonly go: (place: Place) => void
  readonly open: (over: Over) => void
  readonly close: () => void
  readonly language: Accessor<Language>
  readonly textSize: Accessor<TextSize>
  readonly setLanguage: (language: Language) => void
  readonly setTextSize: (size: TextSize) => void
  /** What the client set by hand; it goes before what was remembered of an earlier visit. */
  readonly chosen: () => { readonly language?: Language; readonly textSize?: TextSize }
  /** What was remembered of an earlier visit; shown, but not chosen by hand. */
  readonly remember: (settings: {
    readonly language?: Language
    readonly textSize?: TextSize
  }) => void
  readonly texts: Accessor<KioskTexts>
  /** The language's texts where they do not come with the page. */
  readonly loaded: Accessor<LoadedLanguage | undefined>
  readonly room: RoomScreen | undefined
  readonly device: Accessor<Device | undefined>
  readonly setDevice: (device: Device) => void
  readonly enrolmentCode: string | undefined
}

export function createKiosk(start: KioskStart): Kiosk {
  const [flow, setFlow] = createSignal(flowAt(firstPlace(start)))
  const [language, setLanguage] = createSignal<Language>('nl')
  const [loaded, setLoaded] = createSignal<LoadedLanguage>()
  const [textSize, showTextSize] = createSignal<TextSize>('normal')
  const [device, setDevice] = createSignal(start.device)
  const [chosen, setChosen] = createSignal<{ language?: Language; textSize?: TextSize }>({})

  /** Stays in the language of now when the other one cannot be fetched. */
  async function showLanguage(to: Language) {
    const texts = await loadLanguage(to)?.catch(() => null)
    if (texts === null) return
    batch(() => {
      setLoaded(texts)
      setLanguage(to)
    })
  }

  return {
    flow,
    place: () => flow().place,
    move: (step) => void setFlow(step),
    go: (place) => void setFlow((now) => go(now, place)),
    open: (over) => void setFlow((now) => open(now, over)),
    close: () => void setFlow(close),
    language,
    textSize,
    setLanguage(to) {
      void showLanguage(to)
      setChosen((before) => ({ ...before, language: to }))
    },
    setTextSize(to) {
      showTextSize(to)
      setChosen((before) => ({ ...before, textSize: to }))
    },
    chosen,
    remember(settings) {
      if (settings.language) void showLanguage(settings.language)
      if (settings.textSize) showTextSize(settings.textSize)
    },
    loaded,
    room: start.room,
    texts: () => loaded()?.kioskTexts ?? kioskTexts,
    device,
    setDevice: (enrolled) => void setDevice(enrolled),
    enrolmentCode: start.enrolmentCode,
  }
}

function firstPlace({ room, device, enrolmentCode, reloaded }: KioskStart): Place {
  if (enrolmentCode !== undefined) return { name: 'enrol' }
  if (!device && !room) return { name: 'unenrolled' }
  // In the room, leaving the page ended the session: there the code is typed again.
  return { name: reloaded && !room ? 'waiting' : 'start' }
}
