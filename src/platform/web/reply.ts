import type { JSX } from '#jsx/jsx-runtime'

/** What a handler answers. One place turns it into bytes and headers. */
export type Reply =
  | {
      readonly kind: 'page'
      readonly page: JSX.Element
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly notice: string }
  | {
      readonly kind: 'file'
      readonly body: string | Uint8Array<ArrayBuffer>
      readonly type: string
      readonly name: string | null
    }
  | { readonly kind: 'done' }

/** The deed was refused: nothing was written, and the audit line says so. */
export const isRefusal = (reply: Reply) => reply.kind === 'page' && reply.status >= 400
