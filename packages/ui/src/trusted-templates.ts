import type { Plugin } from 'vite'

/** Name of the one policy; the page's header says `trusted-types solid-template`. */
export const policyName = 'solid-template'

const assignment = /\bt\.innerHTML = html;/g
const policy = `
const solidTemplates = globalThis.trustedTypes?.createPolicy('${policyName}', { createHTML: (html) => html });
`

/**
 * Solid makes its elements from the markup that the compiler wrote, with one `innerHTML` assignment
 * in `solid-js/web`. Under `require-trusted-types-for 'script'` this plugin lets that assignment,
 * and no other, go through a policy. The policy stays inside Solid's module: no other code can reach
 * it, so a string from anywhere else is still refused. (A policy named `default` would let every
 * string through.) The build stops when Solid no longer has exactly that one assignment.
 */
export function trustedTemplates(): Plugin {
  return {
    name: 'samen:trusted-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /solid-js\/web\/dist\/(web|dev)\.js/ },
      handler: (code) => ({ code: trustTemplates(code), map: null }),
    },
  }
}

/** The source of `solid-js/web` with its one assignment going through the policy. */
export function trustTemplates(code: string): string {
  const found = code.match(assignment)?.length ?? 0
  if (found !== 1) {
    throw new Error(`solid-js/web: expected one innerHTML assignment in template(), found ${found}`)
  }
  // Imports are hoisted: what stands first still runs after them, before anything is drawn.
  return (
    policy +
    code.replace(
      assignment,
      't.innerHTML = solidTemplates ? solidTemplates.createHTML(html) : html;',
    )
  )
}
