import type { Language } from '@samen/questionnaire/domain'

/** What is never said about a client; the words to use instead stand in the glossary. */
export const never: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /pati[eë]nt/iu,
    /sympto(om|men)/iu,
    /beperking/iu,
    /chronisch/iu,
    /ziekte-?inzicht/iu,
    /therapietrouw|medicatietrouw/iu,
    /zou(den)? moeten|zult nooit|zal nooit/iu,
    /empower|in je kracht/iu,
    /bijwerking/iu,
    /hulpvraag/iu,
  ],
  en: [
    /patient/iu,
    /symptom/iu,
    /limitation|disabilit|disorder|handicap/iu,
    /chronic/iu,
    /illness|insight/iu,
    /adheren|complian/iu,
    /\bshould\b|you will never/iu,
    /empower/iu,
    /side effect/iu,
  ],
}

/** Names that belong to a diagnosis, not to what somebody feels. */
export const diagnoses: Readonly<Record<Language, RegExp>> = {
  nl: /depressi|psycho|schizo|bipolair|borderline|adhd|autis|ptss|stoornis|angststoornis|verslaving|manisch|manie\b|dement/iu,
  en: /depress|psycho|schizo|bipolar|borderline|adhd|autis|ptsd|addiction|manic|mania|dement/iu,
}

/** Praise, blame, or advice nobody asked for. */
export const praiseBlameAdvice: Readonly<Record<Language, RegExp>> = {
  nl: /goed zo|knap|goed gedaan|helaas|jammer|je moet\b|moet je\b|probeer|beter kunt|het is beter|vergeet niet/iu,
  en: /well done|good job|great|unfortunately|sadly|you must|you have to choose|\btry to\b|you had better|do not forget/iu,
}

/** A formal address; the interface says "je". */
export const formal = /\b(u|uw|uzelf)\b/iu

/** Words that exist in one language only, to catch a text left in the other. */
export const foreign: Readonly<Record<Language, readonly string[]>> = {
  nl: 'the you your and what how who with about yes this that feel which are not for want'.split(
    ' ',
  ),
  en: 'de het een je jij jouw wat hoe wie niet waarom met voor en ik dit dat zijn naar bij'.split(
    ' ',
  ),
}

/** Long words that have no short one. */
export const longWordsAllowed = new Set([
  'ervaringsdeskundige',
  'belangenbehartiger',
  'klachtenfunctionaris',
  'vertrouwenspersoon',
  'patiëntenvertrouwenspersoon',
])

/** What somebody is called in the law: a name to ask for, which no other word can replace. */
export const officialNames = /patiëntenvertrouwenspersoon/giu
