import { type Language, languageNames } from '@samen/i18n/formats'
import { ChoiceGroup } from '@samen/ui/choice-tile'
import { useKiosk } from '../context.ts'

const languages: readonly Language[] = ['nl', 'en']
const sizes = ['normal', 'large', 'largest'] as const

/** Text size and language. Both show at once what they do, and can be set on every screen. */
export function SettingsChoice() {
  const kiosk = useKiosk()
  const texts = () => kiosk.texts().start
  return (
    <div class="settings">
      <section class="stack">
        <h2 id="text-size">{texts().textSize}</h2>
        <ChoiceGroup
          id="text-size-choice"
          labelledBy="text-size"
          shape="row"
          options={sizes.map((code) => ({ code, label: texts().textSizes[code] }))}
          chosen={[kiosk.textSize()]}
          onChoose={(code) => {
            const size = sizes.find((each) => each === code)
            if (size) kiosk.setTextSize(size)
          }}
        />
      </section>
      <section class="stack">
        <h2 id="language">{texts().language}</h2>
        <ChoiceGroup
          id="language-choice"
          labelledBy="language"
          shape="row"
          options={languages.map((code) => ({ code, label: languageNames[code] }))}
          chosen={[kiosk.language()]}
          onChoose={(code) => {
            const language = languages.find((each) => each === code)
            if (language) kiosk.setLanguage(language)
          }}
        />
      </section>
    </div>
  )
}
