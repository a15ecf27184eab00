import type { Draft } from '../platform/web/draft-queries.ts'

/** The draft of a form: what it is called, and when it was saved last; null where there is none yet. */
export interface KeptDraft {
  readonly name: string
  readonly savedAt: string | null
}

export const keptDraft = (name: string, draft: Draft | null): KeptDraft => ({ name, savedAt: draft?.savedAt ?? null })
