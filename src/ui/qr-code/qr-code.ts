import { encode } from 'uqr'

/** A QR code as the path of an SVG: one unit a module, dark modules only. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** The QR code of an address, with error correction for a scratched screen. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')))
  return { size, path: dark.join('') }
}
