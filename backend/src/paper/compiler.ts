import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies, fontFiles } from './fonts.ts'
import { charactersOf } from './glyphs.ts'
import { printableIn } from './printable.ts'
import type { Setting, Sheet } from './sheet.ts'

/** One warm compiler with its fonts. Sets synchronously: it has a process to itself. */
export class Compiler {
  readonly #compiler: NodeCompiler
  readonly #characters: ReadonlySet<number>

  constructor() {
    const fonts = fontFiles().map((file) => readFileSync(file))
    this.#characters = new Set(fonts.flatMap((font) => [...charactersOf(font)]))
    this.#compiler = NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontBlobs: fonts }],
    })
  }

  set(sheet: Sheet): Setting {
    const pdf = this.#pdf(sheet, false) ?? this.#pdf(sheet, true)
    // What was laid out would be remembered for a next time that does not come.
    this.#compiler.evictCache(2)
    return pdf === null ? { outcome: 'failed' } : { outcome: 'set', pdf }
  }

  /** PDF/UA-1, or null when it cannot be made; why holds words of the text and is not told. */
  #pdf({ source, data, madeAt }: Sheet, plain: boolean): Buffer | null {
    const { value, incomplete } = printableIn(data, this.#characters, plain)
    const inputs = {
      data: JSON.stringify(value),
      fonts: JSON.stringify(fontFamilies),
      incomplete: incomplete ? 'yes' : 'no',
    }
    try {
      const document = this.#compiler.compile({ mainFileContent: source, inputs }).result
      if (document === null) return null
      return this.#compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: madeAt })
    } catch {
      return null
    }
  }
}
