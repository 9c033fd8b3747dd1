import { encode } from 'uqr'

/** A QR code as one path: sharp at any size, on a screen and on paper. */
export function QrCode(props: { readonly text: string; readonly label: string }) {
  const code = () => encode(props.text, { ecc: 'M', border: 2 })
  const path = () =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join('')
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <path d={path()} />
    </svg>
  )
}
