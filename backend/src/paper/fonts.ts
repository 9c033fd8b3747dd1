import { createRequire } from 'node:module'

interface Family {
  /** As the fonts themselves have it, for the paper's `font:` list. */
  readonly name: string
  readonly files: readonly string[]
}

// TrueType files: the typesetter passes over woff2 without a word. In the order in which a letter is
// looked for: ours, emoji, and DejaVu for Arabic, Hebrew, Cyrillic, Greek, arrows and much more.
// (Noto's Arabic puts letters together from parts, and is read back as other letters.)
const atkinson = '@expo-google-fonts/atkinson-hyperlegible-next'
const families: readonly Family[] = [
  {
    name: 'Atkinson Hyperlegible Next',
    files: [
      `${atkinson}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
      `${atkinson}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
    ],
  },
  {
    name: 'Noto Emoji',
    files: ['@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'],
  },
  {
    name: 'DejaVu Sans',
    files: ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
  },
]

/** Where the fonts of the paper are on this machine; nothing of the system's own is used. */
export function fontFamilies(): readonly Family[] {
  const { resolve } = createRequire(import.meta.url)
  return families.map(({ name, files }) => ({ name, files: files.map((file) => resolve(file)) }))
}
