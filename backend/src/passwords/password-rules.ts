/** Why a new password is refused; a stable code, in the words of NIST SP 800-63B, 3.1.1.2. */
export type PasswordProblem = 'too-short' | 'too-common' | 'too-like-the-name'

export const minimumPasswordLength = 15

// Common passwords of fifteen characters and more are common short ones, repeated or put in a row.
const commonWords = [
  'password', 'passwort', 'wachtwoord', 'welkom', 'welcome', 'geheim', 'secret', 'qwerty', 'qwertz',
  'azerty', 'asdfgh', 'zxcvbn', 'letmein', 'iloveyou', 'ikhouvanjou', 'admin', 'administrator',
  'amsterdam', 'rotterdam', 'utrecht', 'nederland', 'holland', 'samenkeuzesmaken', 'samen', 'keuzes',
  'maken', 'changeme', 'superman', 'batman', 'football', 'voetbal', 'feyenoord', 'ajax', 'monkey',
  'dragon', 'master', 'princess', 'sunshine', 'lente', 'zomer', 'herfst', 'winter', 'spring', 'summer',
  'autumn', 'correcthorsebatterystaple', 'login', 'test', 'demo', 'abc', 'hallo', 'hello',
] // prettier-ignore
const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']

/** Null when this password may be used. Length is counted in code points. */
export function passwordProblem(password: string, login: string): PasswordProblem | null {
  const normal = password.normalize('NFKC')
  if ([...normal].length < minimumPasswordLength) return 'too-short'
  const plain = unleet(normal.toLowerCase())
  if (login.length >= 4 && plain.replace(unleet(login.toLowerCase()), '').length < 8)
    return 'too-like-the-name'
  return isCommon(normal.toLowerCase()) || isCommon(plain) ? 'too-common' : null
}

const unleet = (text: string): string =>
  text.replaceAll(/[@4]/g, 'a').replaceAll('3', 'e').replaceAll(/[1!]/g, 'i').replaceAll('0', 'o')
    .replaceAll(/[$5]/g, 's') // prettier-ignore

/** What is left after taking out common words, rows of keys and repetitions is not enough. */
function isCommon(text: string): boolean {
  if (new Set(text).size < 6) return true
  let rest = text
  for (const word of commonWords.toSorted((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, '')
  for (const row of rows) rest = withoutRuns(rest, row)
  rest = rest.replaceAll(/(.+?)\1+/gu, '$1').replaceAll(/[\p{P}\p{Z}]/gu, '')
  return rest.length < 6
}

/** Takes out stretches of four and more that stand in the row, forwards or backwards. */
function withoutRuns(text: string, row: string): string {
  const backwards = [...row].toReversed().join('')
  let rest = ''
  for (let i = 0; i < text.length;) {
    let length = 0
    while (
      i + length < text.length &&
      (row.includes(text.slice(i, i + length + 1)) ||
        backwards.includes(text.slice(i, i + length + 1)))
    )
      length += 1
    if (length < 4) rest += text.slice(i, i + Math.max(length, 1))
    i += Math.max(length, 1)
  }
  return rest
}
