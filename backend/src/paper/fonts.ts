import { createRequire } from 'node:module'

// TrueType files: the typesetter passes over woff2 without a word. In the order in which a letter is
// looked for: ours, emoji, and DejaVu for Arabic, Hebrew, Cyrillic, Greek, arrows and much more. (Noto's
// Arabic puts letters together from parts, and is read back as other letters.)
const files = [
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
] as const

/** Names as the fonts themselves have them, for the paper's `font:` list. */
export const fontFamilies = ['Atkinson Hyperlegible Next', 'Noto Emoji', 'DejaVu Sans'] as const

/** Where the fonts of the paper are on this machine; nothing of the system's own is used. */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url)
  return files.map((file) => resolve(file))
}
