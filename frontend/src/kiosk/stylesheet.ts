/** What is asked for already, so that a second try and a second part do not ask twice. */
const sheets = new Map<string, Promise<void>>()

/**
 * Adds a style sheet that did not come with the page; settles when it counts. Rejects without a
 * network; asked again, it is fetched again.
 */
export function stylesheet(address: string): Promise<void> {
  const asked = sheets.get(address) ?? fetched(address)
  sheets.set(address, asked)
  return asked
}

function fetched(address: string) {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  return new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      sheets.delete(address)
      link.remove()
      reject(new Error('a style sheet did not come'))
    })
    document.head.append(link)
  })
}
