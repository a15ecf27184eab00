import { expect, test } from 'vitest'
import { changes } from './examples.tsx'
import { SinceLast } from './since-last.tsx'

const panel = (some: typeof changes) => String(<SinceLast changes={some} since="samtale 24. august" language="da" />)

test('since last time shows at most five changes', () => {
  expect([...panel([...changes, ...changes]).matchAll(/<li/g)]).toHaveLength(5)
})

test('since last time says from what to what, also to those who hear it', () => {
  expect(panel(changes)).toContain(
    'aktivitetsparat <span aria-hidden="true">→</span><span class="sr-only">er nu</span> </span>jobparat',
  )
})

test('since last time says so when nothing has changed', () => {
  expect(panel([])).toContain('Intet er ændret siden sidst.')
})
