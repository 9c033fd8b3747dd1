/** Which characters a font can draw: its `cmap` table, read as OpenType 1.9 describes it. */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const characters = new Set<number>()
  if (cmap === null) return characters
  const subtables = view.getUint16(cmap + 2)
  for (let i = 0; i < subtables; i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    const format = view.getUint16(at)
    if (format === 4) readSegments(view, at, characters)
    if (format === 12) readGroups(view, at, characters)
  }
  return characters
}

function tableAt(view: DataView, wanted: string): number | null {
  const tables = view.getUint16(4)
  for (let i = 0; i < tables; i += 1) {
    const record = 12 + i * 16
    const tag = [0, 1, 2, 3].map((j) => String.fromCharCode(view.getUint8(record + j))).join('')
    if (tag === wanted) return view.getUint32(record + 8)
  }
  return null
}

/** Format 4: segments of the basic plane. */
function readSegments(view: DataView, at: number, characters: Set<number>): void {
  const doubled = view.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + doubled]
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled]
  for (let i = 0; i < doubled; i += 2) {
    const [first, last] = [view.getUint16(starts + i), view.getUint16(ends + i)]
    const [delta, offset] = [view.getUint16(deltas + i), view.getUint16(offsets + i)]
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : view.getUint16(offsets + i + offset + 2 * (code - first))
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) characters.add(code)
    }
  }
}

/** Format 12: groups of all planes. */
function readGroups(view: DataView, at: number, characters: Set<number>): void {
  const groups = view.getUint32(at + 12)
  for (let i = 0; i < groups; i += 1) {
    const group = at + 16 + i * 12
    const [first, last] = [view.getUint32(group), view.getUint32(group + 4)]
    const glyph = view.getUint32(group + 8)
    for (let code = first; code <= last; code += 1)
      if (glyph + code - first !== 0) characters.add(code)
  }
}

/**
 * What a paper can show: the typesetter takes one face of a family, and does not look for a letter
 * in the other, so that only what all of them have counts.
 */
export function charactersOfAll(families: readonly (readonly Uint8Array[])[]): ReadonlySet<number> {
  return families
    .map((faces) => faces.map(charactersOf).reduce((some, other) => some.intersection(other)))
    .reduce((some, other) => some.union(other), new Set<number>())
}
