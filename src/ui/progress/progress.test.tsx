import { expect, test } from 'vitest'
import { Progress, StepProgress } from './progress.tsx'

const work = (done: number, total: number | null) =>
  String(<Progress label="Indlæser" done={done} total={total} unit="borgere" here="/indlaes/1" language="da" />)

test('long work shows a native bar and says the same in words', () => {
  expect(work(340, 1200)).toContain('max="1200" value="340"')
  expect(work(340, 1200)).toContain('<p role="status">340 af 1200 borgere</p>')
})

test('long work of unknown size has a bar without a value, never a zero', () => {
  expect(work(340, null)).not.toContain('value=')
  expect(work(340, null)).toContain('340 borgere indtil nu')
})

test('long work can be looked at again without a script', () => {
  expect(work(1, 2)).toContain('<a href="/indlaes/1">Se, hvor langt det er nu</a>')
})

test('the steps of a form say in words where one is', () => {
  const html = String(<StepProgress step={4} of={7} words="Tema 4 af 7" />)
  expect([...html.matchAll(/<i class="on">/g)]).toHaveLength(3)
  expect(html).toContain('Tema 4 af 7')
})
