import { expect, test } from 'vitest'
import { EmptyState } from './empty-state.tsx'

test('an empty state is one sentence and one verb', () => {
  const html = String(<EmptyState action={{ href: '/borgere', label: 'Se resten af ugen' }}>Ingen venter.</EmptyState>)
  expect(html).toContain('<p>Ingen venter.</p>')
  expect([...html.matchAll(/<a /g)]).toHaveLength(1)
})

test('an empty state never leads out of the site by a script', () => {
  expect(String(<EmptyState action={{ href: 'javascript:alert(1)', label: 'x' }}>x</EmptyState>)).not.toContain(
    'javascript',
  )
})
