/**
 * Every reason for which a questionnaire cannot be published, in English; `{names}` are filled in. The
 * codes are stable: interfaces have words of their own for them.
 */
export const reasons = {
  bottomless: 'is too deep or too large',
  // The shape.
  missing: 'is missing',
  'unknown-key': 'unknown key "{key}"',
  'not-whole': 'must be a whole number',
  'wrong-type': 'must be of type {type}',
  'not-one-of': 'must be one of {known}',
  'unknown-kind': 'unknown kind of question',
  'unknown-form': 'is not of a known form',
  'too-low': 'must be at least {least}',
  'too-few': 'must be at least {least} long',
  'too-short': 'must be at least {least} characters',
  'too-high': 'must be at most {most}',
  'too-many': 'must be at most {most} long',
  'too-long': 'must be at most {most} characters',
  empty: 'must not be empty',
  'invalid-text': 'holds a character that cannot be stored',
  'no-concept-code': 'must be a concept code like "sleep.quality"',
  'no-code': 'must be a code like "as-agreed"',
  malformed: '{what}',
  'with-its-aid': 'what a decision aid asks is published with the aid',
  // Names, kinds and groups.
  duplicate: 'duplicate {what} "{code}"; it already stands at {first}',
  'other-is-kept': '"other" is kept for own words',
  'unknown-option': 'unknown option "{option}"',
  'max-below-min': 'must be greater than min, which is {min}',
  'too-many-steps': 'a scale has at most {most} steps',
  'other-steps': 'a scale from {min} to {max} has {count} steps, not {given}',
  'no-trend': 'a {kind} forms no trend',
  'waits-in-repeat': 'a question in a repeated group cannot wait for the client to open it',
  'carried-in-repeat': 'a {kind} is carried over once, so it cannot stand in a repeated group',
  'at-first-sight': 'shows {count} questions at first sight, at most {most} may',
  'name-without-repeat': 'holds {name}, but the group does not repeat',
  'repeats-a-repeat': '"{concept}" is itself asked in a repeated group',
  'repeats-later': '"{concept}" is asked later',
  'repeats-nothing': '"{concept}" is a {kind}, which gives nothing to repeat over',
  // Conditions.
  'unknown-concept': 'unknown concept "{concept}"',
  'too-many-tests': 'holds {count} tests, at most {most} may',
  'asked-later': '"{concept}" is asked later; a condition can only look back',
  loop: 'a loop: {path}',
  'asked-in-repeat':
    '"{concept}" is asked in a repeated group; only that group\'s own questions can look at it',
  'no-answer': '"{concept}" takes no answer',
  'no-such-test': '"{concept}" is a {kind}, which cannot be tested by "{test}"',
  'never-greater': '"{concept}" is never greater than {than}',
  'never-that': '"{concept}" can never be {value}',
  'never-appears': 'this {what} can never appear',
  entangled: 'too entangled to tell whether this {what} can appear',
} as const
export type ReasonCode = keyof typeof reasons

export const isReason = (code: string): code is ReasonCode => Object.hasOwn(reasons, code)
