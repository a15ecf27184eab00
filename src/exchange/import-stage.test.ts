import { expect, test } from 'vitest'
import { stageNow } from './import-stage.ts'

test.each(['previewing', 'running'] as const)('%s goes on while this process or another does the work', (stage) => {
  expect(stageNow(stage, true, false)).toBe(stage)
  expect(stageNow(stage, false, true)).toBe(stage)
})

test.each(['previewing', 'running'] as const)('%s has failed where nobody does the work any more', (stage) => {
  expect(stageNow(stage, false, false)).toBe('failed')
})

test.each(['chosen', 'previewed', 'done', 'refused', 'failed'] as const)('%s is what the row says', (stage) => {
  for (const worksHere of [true, false])
    for (const isImporting of [true, false]) expect(stageNow(stage, worksHere, isImporting)).toBe(stage)
})
