import { decisionAids } from '@samen/content/decision-aids'
import { describe, expect, it } from 'vitest'
import { optionAt, pageOfOption, pagesOf, turned } from './pages.ts'

describe.each(decisionAids)('the pages of $id', (aid) => {
  const pages = pagesOf(aid)

  it('give every option one page, and none two', () => {
    const shown = pages.flatMap((page) => optionAt(aid, page) ?? [])
    expect(shown).toEqual(aid.options)
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('tell the situation first, and what matters after every option', () => {
    expect(pages[0]).toBe('situation')
    expect(pages.indexOf('matters')).toBeGreaterThan(
      Math.max(...aid.options.map((option) => pages.indexOf(pageOfOption(option)))),
    )
  })

  it('are turned one by one, there and back, and end at both ends', () => {
    let page: string = 'situation'
    for (const next of pages.slice(1)) {
      expect(turned(aid, page, 1)).toBe(next)
      expect(turned(aid, next, -1)).toBe(page)
      page = next
    }
    expect(turned(aid, page, 1)).toBeUndefined()
    expect(turned(aid, 'situation', -1)).toBeUndefined()
  })

  it.each(['sources', 'about', 'waits', 'end'])('do not lead to "%s"', (page) => {
    expect(pages).not.toContain(page)
    expect(turned(aid, page, 1)).toBeUndefined()
  })
})
