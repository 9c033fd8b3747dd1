import type { Company } from './company.tsx'

/**
 * Answers who is in the room. The button that was pressed is gone: the keyboard goes on at what now
 * says who is there, or, when nothing has to say so any more, at the first heading after the question.
 * `asked` stands where the question was. A page that opens or closes as a whole takes the focus itself.
 */
export function answerAndGoOn(
  company: Pick<Company, 'answer'>,
  who: 'alone' | 'with',
  asked?: Element,
): void {
  const title = document.querySelector('main h1')
  company.answer(who)
  if (title?.isConnected === false) return
  const place = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
  if (who === 'with' && focus(place.querySelector('.company-now [tabindex]'))) return
  const headings = [...place.querySelectorAll('h1, h2, h3')]
  const after = asked?.isConnected === true ? headings.filter((one) => follows(asked, one)) : []
  // What is there but folded takes no focus.
  for (const heading of [...after, ...headings]) if (focus(heading)) return
}

const follows = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

function focus(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus()
  return document.activeElement === element
}
