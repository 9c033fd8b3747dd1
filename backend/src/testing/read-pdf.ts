import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What somebody else's reader makes of a PDF. */
export interface ReadPdf {
  readonly title: unknown
  readonly language: unknown
  /** Part of PDF/UA that it says it conforms to. */
  readonly universalAccess: string | null
  readonly tagged: boolean
  /** In reading order, all pages: "H1", "L", "LI", … */
  readonly roles: readonly string[]
  /** Headings with their words, as a screen reader would list them: "H2 Wie wat doet". */
  readonly headings: readonly string[]
  readonly text: string
  /** Names of the fonts that are embedded and used. */
  readonly fonts: readonly string[]
  readonly pages: number
}

/** Reads a PDF with Mozilla's reader. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    fontExtraProperties: true,
    verbosity: 0,
  })
  const pdf = await task.promise
  try {
    const { info, metadata } = await pdf.getMetadata()
    const about = new Map(Object.entries(info))
    const marks = await pdf.getMarkInfo()
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, i) => readPage(pdf, i + 1)),
    )
    return {
      title: about.get('Title'),
      language: about.get('Language'),
      universalAccess: metadata?.get('pdfuaid:part') ?? null,
      tagged: isMarked(marks),
      roles: pages.flatMap(({ nodes }) => nodes.map(({ role }) => role)),
      headings: pages.flatMap(({ nodes, marked }) =>
        nodes
          .filter(({ role }) => /^H\d$/.test(role))
          .map(({ role, ids }) => `${role} ${ids.map((id) => marked.get(id) ?? '').join('')}`),
      ),
      text: pages.map(({ text }) => text).join('\n'),
      fonts: [...new Set(pages.flatMap(({ fonts }) => fonts))].toSorted(),
      pages: pdf.numPages,
    }
  } finally {
    await task.destroy()
  }
}

/** Typed as an object, and a Map in fact. */
function isMarked(marks: unknown): boolean {
  return marks instanceof Map && marks.get('Marked') === true
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

async function readPage(pdf: Pdf, number: number) {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent({ includeMarkedContent: true })
  await page.getOperatorList()
  const marked = new Map<string, string>()
  const open: (string | null)[] = []
  const fonts = new Set<string>()
  let text = ''
  for (const item of content.items) {
    if ('str' in item) {
      const end = item.hasEOL ? '\n' : ''
      text += item.str + end
      const id = open.findLast((one) => one !== null)
      if (id !== undefined && id !== null) marked.set(id, (marked.get(id) ?? '') + item.str)
      if (page.commonObjs.has(item.fontName)) fonts.add(nameOf(page.commonObjs.get(item.fontName)))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null)
  }
  return { nodes: nodesOf(await page.getStructTree()), marked, text, fonts: [...fonts] }
}

const nameOf = (font: unknown): string =>
  typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : ''

interface Node {
  readonly role: string
  /** Of the marked content inside it. */
  readonly ids: readonly string[]
}

function nodesOf(tree: unknown): readonly Node[] {
  if (typeof tree !== 'object' || tree === null || !('children' in tree)) return []
  const children: readonly unknown[] = Array.isArray(tree.children) ? tree.children : []
  const below = children.flatMap(nodesOf)
  if (!('role' in tree) || typeof tree.role !== 'string') return below
  return [{ role: tree.role, ids: children.flatMap(idsOf) }, ...below]
}

function idsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'content' && 'id' in node) return [String(node.id)]
  const children: readonly unknown[] =
    'children' in node && Array.isArray(node.children) ? node.children : []
  return children.flatMap(idsOf)
}
