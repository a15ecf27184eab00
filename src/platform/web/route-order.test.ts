import { expect, test } from 'vitest'
import { pages } from './pages.ts'
import { path } from './path.ts'
import { inOrder, methodsByPattern } from './route-order.ts'

const answer = () => ({ kind: 'done' }) as const
const declared = { may: 'be-signed-in', audit: 'thing.viewed' } as const

test('a word goes before a parameter in the same place', () => {
  const routes = pages()
  routes.get(path('/borgere/:citizen'), { ...declared, example: { citizen: 1 } }, answer)
  routes.get(path('/borgere/:citizen/ret'), { ...declared, example: { citizen: 1 } }, answer)
  routes.get(path('/borgere/ny'), { ...declared, example: {} }, answer)
  expect(inOrder(routes.routes)[0]?.pattern).toBe('/borgere/ny')
})

test('two routes for the same address are a mistake', () => {
  const routes = pages()
  routes.get(path('/borgere/:citizen'), { ...declared, example: { citizen: 1 } }, answer)
  routes.get(path('/borgere/:person'), { ...declared, example: { person: 1 } }, answer)
  expect(() => inOrder(routes.routes)).toThrow('two routes')
})

test('each address knows how it may be asked', () => {
  const routes = pages()
  routes.get(path('/a'), { ...declared, example: {} }, answer)
  routes.post(path('/a'), { ...declared, example: {} }, answer)
  routes.post(path('/b'), { ...declared, example: {} }, answer)
  expect(Object.fromEntries(methodsByPattern(routes.routes))).toEqual({ '/a': ['GET', 'HEAD', 'POST'], '/b': ['POST'] })
})
