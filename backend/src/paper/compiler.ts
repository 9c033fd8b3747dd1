import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFamilies } from './fonts.ts'
import { charactersOfAll } from './glyphs.ts'
import { printableIn } from './printable.ts'
import type { Setting, Sheet } from './sheet.ts'

/** One warm compiler with its fonts. Sets synchronously: it has a process to itself. */
export class Compiler {
  readonly #compiler: NodeCompiler
  readonly #names: string
  readonly #characters: ReadonlySet<number>

  constructor() {
    const families = fontFamilies()
    const fonts = families.map(({ files }) => files.map((file) => readFileSync(file)))
    this.#names = JSON.stringify(families.map(({ name }) => name))
    this.#characters = charactersOfAll(fonts)
    this.#compiler = NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontBlobs: fonts.flat() }],
    })
  }

  set(sheet: Sheet): Setting {
    const pdf = this.#pdf(sheet, false) ?? this.#pdf(sheet, true)
    // What was laid out would be kept for a next time that does not come, and it is somebody's.
    this.#compiler.evictCache(0)
    return pdf === null ? { outcome: 'failed' } : { outcome: 'set', pdf }
  }

  /** PDF/UA-1, or null when it cannot be made; why holds words of the text and is not told. */
  #pdf({ source, data, madeAt }: Sheet, plain: boolean): Buffer | null {
    const { value, incomplete } = printableIn(data, this.#characters, plain)
    const inputs = {
      data: JSON.stringify(value),
      fonts: this.#names,
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
