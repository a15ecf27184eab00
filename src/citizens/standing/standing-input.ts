import { z } from 'zod'
import { date, oneOf, optionalText, text, ticked } from '../../platform/web/field-input.ts'
import { danishEducations, digitalLevels, matchGroups } from '../citizen.ts'

export const matchGroupInput = z.object({ group: oneOf(matchGroups), from: date() })

export const danishLevelInput = z.object({
  education: oneOf(danishEducations),
  module: oneOf(['1', '2', '3', '4', '5', '6']).transform(Number),
  testPassed: optionalText(60),
  from: date(),
})

const level = () => z.enum(['', ...digitalLevels], { error: 'invalid' }).default('')

export const digitalSkillsInput = z.object({
  mitid: level(),
  'digital-post': level(),
  jobnet: level(),
  'borger-dk': level(),
  'e-boks': level(),
  from: date(),
})

export const abilityInput = z.object({ jobFunction: text(100), statement: text(300), adjusted: ticked() })

export const considerationReasonInput = z.object({ words: text(2000) })

export type MatchGroupInput = z.infer<typeof matchGroupInput>
export type DanishLevelInput = z.infer<typeof danishLevelInput>
export type DigitalSkillsInput = z.infer<typeof digitalSkillsInput>
export type AbilityInput = z.infer<typeof abilityInput>
