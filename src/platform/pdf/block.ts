/** The languages a document can be written in: those our fonts have letters for. */
export const pdfLanguages = ['da', 'en', 'ar', 'uk'] as const
export type PdfLanguage = (typeof pdfLanguages)[number]

/** A part of a document. Its language is the document's where it names none. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly language?: PdfLanguage }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean; readonly language?: PdfLanguage }
  /** What something is and what it is set to, one a row. */
  | { readonly kind: 'facts'; readonly rows: readonly Labelled[]; readonly language?: PdfLanguage }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly language?: PdfLanguage
    }
  /** The same said in two languages, beside each other. */
  | {
      readonly kind: 'beside'
      readonly languages: readonly [PdfLanguage, PdfLanguage]
      readonly names: readonly [string, string]
      readonly rows: readonly Pair[]
    }
  /** Rules to sign on, with what stands under each. */
  | { readonly kind: 'signatures'; readonly lines: readonly string[]; readonly language?: PdfLanguage }

interface Labelled {
  readonly label: string
  readonly value: string
}

interface Pair {
  readonly texts: readonly [string, string]
  readonly strong?: boolean
}

export interface Document {
  readonly title: string
  readonly language: PdfLanguage
  /** Stands small at the foot of every page, beside its number. */
  readonly foot?: string
  readonly blocks: readonly Block[]
}

export const isRightToLeft = (language: PdfLanguage) => language === 'ar'
