import bip from './library/bip.json' with { type: 'json' }
import fip from './library/fip.json' with { type: 'json' }
import kib from './library/kib.json' with { type: 'json' }
import building from './library/ugesvar-building.json' with { type: 'json' }
import care from './library/ugesvar-care.json' with { type: 'json' }
import childcare from './library/ugesvar-childcare.json' with { type: 'json' }
import cleaning from './library/ugesvar-cleaning.json' with { type: 'json' }
import green from './library/ugesvar-green.json' with { type: 'json' }
import hotel from './library/ugesvar-hotel.json' with { type: 'json' }
import industry from './library/ugesvar-industry.json' with { type: 'json' }
import kitchen from './library/ugesvar-kitchen.json' with { type: 'json' }
import office from './library/ugesvar-office.json' with { type: 'json' }
import other from './library/ugesvar-other.json' with { type: 'json' }
import retail from './library/ugesvar-retail.json' with { type: 'json' }
import transport from './library/ugesvar-transport.json' with { type: 'json' }
import warehouse from './library/ugesvar-warehouse.json' with { type: 'json' }
import type { Questionnaire } from './questionnaire.ts'
import { checkQuestionnaire } from './questionnaire-input.ts'

const waves = [fip, bip, kib]
/** One for each industry track: what its workplaces are asked every week. */
const weeks = [
  kitchen,
  cleaning,
  hotel,
  retail,
  warehouse,
  industry,
  building,
  care,
  childcare,
  green,
  transport,
  office,
  other,
]

/** What a municipality starts with, through the same door as a file somebody imports. Replaced by importing a newer version. */
export const library: readonly Questionnaire[] = [...waves, ...weeks].map((file) => {
  const read = checkQuestionnaire(file)
  if (!read.ok)
    throw new Error(`library/${file.id}.json: ${read.problems.map((it) => `${it.path} ${it.code}`).join(', ')}`)
  return read.value
})

/** Whether somebody else has its official words: of FIP, BIP and KIB; a weekly answer and a municipality's own have none. */
export const hasOfficialWords = ({ id }: Pick<Questionnaire, 'id'>) => waves.some((wave) => wave.id === id)

/** The library's questionnaire with this id. @throws RangeError when there is none. */
export function libraryQuestionnaire(id: 'fip' | 'bip' | 'kib' | `ugesvar-${string}`): Questionnaire {
  const found = library.find((questionnaire) => questionnaire.id === id)
  if (!found) throw new RangeError(`no questionnaire ${id}`)
  return found
}
