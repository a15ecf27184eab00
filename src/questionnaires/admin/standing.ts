import { type ContentLanguage, contentLanguages } from '../../ui/content-language.ts'
import { approved } from '../approved.ts'
import { coverageOf, isReviewed } from '../wording.ts'
import type { Approval, Version } from './version-queries.ts'

/** How far a translation is, and who stands by it. */
export interface Standing {
  readonly language: ContentLanguage
  readonly coverage: 'whole' | 'part' | 'none'
  /** False marks the form. */
  readonly reviewed: boolean
  /** Null where the file said that the texts are reviewed, and where nobody has. */
  readonly approval: Approval | null
}

/** Each language of a version that has any text, the original first. */
export function standingsOf({ id, version, definition }: Version, approvals: readonly Approval[]): Standing[] {
  const own = approvals.filter((each) => each.questionnaireId === id && each.version === version)
  const shown = approved(
    definition,
    own.map(({ language }) => language),
  )
  return contentLanguages
    .map((language) => ({
      language,
      coverage: coverageOf(definition, language),
      reviewed: isReviewed(shown, language),
      approval: own.find((each) => each.language === language) ?? null,
    }))
    .filter(({ coverage }) => coverage !== 'none')
}
