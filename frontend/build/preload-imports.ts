import type { Plugin } from 'vite'

/**
 * Names the chunks that a page's script imports in the page itself, so that they arrive beside it
 * and not after it. Chunks that are fetched later are left alone.
 */
export function preloadImports(): Plugin {
  return {
    name: 'preload-imports',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { chunk }) =>
        (chunk?.imports ?? []).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
    },
  }
}
