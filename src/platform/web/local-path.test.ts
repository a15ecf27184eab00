import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each(['/', '/borgere', '/borgere?side=2&sorter=navn', '/borgere/1/fip/2', '/find?s=%C3%A6'])(
  '%s is ours',
  (path) => expect(localPath(path)).toBe(path),
)

test.each([
  '',
  'borgere',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  'https://elsewhere.example',
  '/a\nb',
  'javascript:alert(1)',
])('%j leads nowhere', (path) => expect(localPath(path)).toBe(''))
