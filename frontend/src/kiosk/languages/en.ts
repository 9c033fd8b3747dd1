// English, loaded when somebody chooses it (and quietly before, while nobody waits).
export { kioskTexts } from '@samen/i18n/en/kiosk'
export { preparationTexts } from '@samen/i18n/en/kiosk-preparation'
export { laterTexts } from '@samen/i18n/en/kiosk-later'
