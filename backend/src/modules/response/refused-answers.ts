import type { AnswerError, AnswerErrorReason } from '@samen/questionnaire/domain'
import type { ApplicationError, FieldProblem } from '../../errors/application-error.ts'
import { MalformedError, UnprocessableError } from '../../errors/errors.ts'

/** What the caller is told when answers are refused: every place and reason, never an answer. */
export const refusedAnswers = (errors: readonly AnswerError[]): ApplicationError => {
  const fields = errors.map(problemOf)
  const malformed = errors.some((error) => error.grade === 'malformed')
  return malformed
    ? new MalformedError('answers-malformed', fields)
    : new UnprocessableError('answers-invalid', fields, 'Some answers cannot be accepted.')
}

const problemOf = ({ index, reason }: AnswerError): FieldProblem => ({
  place: `answers[${index}].${memberOf(reason)}`,
  reason,
})

const memberOf = (reason: AnswerErrorReason): string => {
  switch (reason) {
    case 'unknown-concept':
    case 'duplicate-concept':
      return 'concept'
    case 'unknown-instance':
    case 'instance-missing':
    case 'instance-unexpected':
      return 'instance'
    default:
      return 'value'
  }
}
