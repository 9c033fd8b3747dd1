import { Compiler } from './compiler.ts'
import type { Setting, Sheet } from './sheet.ts'

// Run by the typesetter as a process of its own: what it costs is given back when it ends, and text
// that brings native code down takes no server with it.

const compiler = new Compiler()
const answer = (setting: Setting) => process.send?.(setting)

// Only its parent can send, and sends sheets.
process.on('message', (sheet: Sheet) => answer(compiler.set(sheet)))
process.on('disconnect', () => process.exit())
