// Faults: thrown anywhere, turned into pages in one place (web/faults). Messages name codes and ids, never persons.

export class NotFoundError extends Error {
  constructor(what: string) {
    super(`not found: ${what}`)
  }
}

/** The reason is a code; the error page turns it into a sentence. `subject` is a path that helps the page offer a way on. */
export class ForbiddenError extends Error {
  readonly reason: string
  readonly subject: string | null

  constructor(reason: string, subject: string | null = null) {
    super(`forbidden: ${reason}`)
    this.reason = reason
    this.subject = subject
  }
}

export interface Conflict {
  /** Empty where nobody knows. */
  readonly savedBy: string
  /** ISO instant; null where nobody knows. */
  readonly savedAt: string | null
  readonly fields: readonly { readonly label: string; readonly yours: string; readonly theirs: string }[]
  readonly backTo: string
}

/** Somebody saved first. Carries both values so that the page can show them side by side. */
export class ConflictError extends Error {
  readonly conflict: Conflict

  constructor(conflict: Conflict) {
    super('conflict')
    this.conflict = conflict
  }
}

/** Undoes a transaction on purpose; the message is a code. */
export class RolledBack extends Error {}
