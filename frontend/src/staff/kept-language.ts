import type { Language } from '@samen/i18n/formats'

const key = 'samen.language'

/** The language this browser was used in last; Dutch at first. */
export function keptLanguage(): Language {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'nl'
  } catch {
    return 'nl' // Storage can be switched off.
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // The page works without it.
  }
}
