import bip from './library/bip.json' with { type: 'json' }
import fip from './library/fip.json' with { type: 'json' }
import kib from './library/kib.json' with { type: 'json' }
import type { Questionnaire } from './questionnaire.ts'
import { checkQuestionnaire } from './questionnaire-input.ts'

/** What a new municipality starts with, through the same door as a file somebody imports. Replaced by importing a newer version. */
export const library: readonly Questionnaire[] = [fip, bip, kib].map((file) => {
  const read = checkQuestionnaire(file)
  if (!read.ok)
    throw new Error(`library/${file.id}.json: ${read.problems.map((it) => `${it.path} ${it.code}`).join(', ')}`)
  return read.value
})

/** The library's questionnaire with this id. @throws RangeError when there is none. */
export function libraryQuestionnaire(id: 'fip' | 'bip' | 'kib'): Questionnaire {
  const found = library.find((questionnaire) => questionnaire.id === id)
  if (!found) throw new RangeError(`no questionnaire ${id}`)
  return found
}
