import { expect, test } from 'vitest'
import { passwordProblem } from './password-rules.ts'

test.each([
  'een fiets en drie kersen',
  'Zwaluw-kozijn-7-mist',
  'correct paard batterij nietje',
  'samen-uitproberen',
  '🌻🐢🍒🚲🎈🪁🧦🥁🪴🐙🧩🪶🌂🍀🛶',
])('%s may be used', (password) => {
  expect(passwordProblem(password, 'anna')).toBeNull()
})

test.each([
  ['kort maar goed', 'too-short'],
  ['🌻🐢🍒🚲🎈🪁🧦', 'too-short'],
  ['passwordpassword', 'too-common'],
  ['P@ssw0rdP@ssw0rd', 'too-common'],
  ['wachtwoord123456789', 'too-common'],
  ['Welkom2026Welkom2026', 'too-common'],
  ['123456789012345', 'too-common'],
  ['qwertyuiopasdfgh', 'too-common'],
  ['poiuytrewqlkjhgfdsa', 'too-common'],
  ['aaaaaaaaaaaaaaaaaaaa', 'too-common'],
  ['abababababababababab', 'too-common'],
  ['abcdefghijklmnopqrs', 'too-common'],
  ['correcthorsebatterystaple', 'too-common'],
  ['samenkeuzesmaken!!', 'too-common'],
  ['vincent.jansen.1234', 'too-like-the-name'],
])('%s may not: %s', (password, problem) => {
  expect(passwordProblem(password, 'vincent.jansen')).toBe(problem)
})
