/** The id of a question's input on the page, from the key of its place. */
export const fieldId = (key: string): string => `question-${key.replaceAll(/[^\w-]/g, '_')}`
