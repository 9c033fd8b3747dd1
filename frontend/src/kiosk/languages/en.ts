// English, loaded when somebody chooses it (and quietly before, while nobody waits).
export { kioskTexts } from '@samen/i18n/en/kiosk'
export { preparationTexts } from '@samen/i18n/en/kiosk-preparation'
export { laterTexts } from '@samen/i18n/en/kiosk-later'
export { afterTexts } from '@samen/i18n/en/kiosk-after'
export { aidTexts } from '@samen/i18n/en/kiosk-aids'
export { rightsTexts } from '@samen/i18n/en/kiosk-rights'
export { enrolmentTexts } from '@samen/i18n/en/kiosk-enrolment'
