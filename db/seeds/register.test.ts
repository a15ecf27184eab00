import { expect, test } from 'vitest'
import { programmeTowns, writtenProgramme } from './programme.ts'
import { inventRegister, registerMap } from './register.ts'
import { plan } from './register-plan.ts'

const written = (seed: number) => {
  const register = inventRegister({ seed, persons: 600 })
  return { csv: [...register.csv].join(''), igu: register.igu() }
}

test('the same seed gives the same register, another seed another', () => {
  expect(written(1)).toEqual(written(1))
  expect(written(1).csv).not.toBe(written(2).csv)
})

test('a person is in the register once, with a column for everything the map names', () => {
  const [head = '', ...rows] = written(1).csv.trim().split('\n')
  const names = head.split(';')

  for (const name of [registerMap.person, registerMap.sex.column, 'nykom2018', 'y_1553', 'y_1952'])
    expect(names).toContain(name)
  expect(new Set(rows.map((row) => row.split(';')[0])).size).toBe(600)
  expect(rows.filter((row) => row.split(';').length !== names.length)).toEqual([])
})

test('seventeen invented municipalities have a name and a plan', () => {
  expect(plan.map(({ code }) => code)).toEqual(Array.from({ length: 17 }, (_, at) => 900 + at))
  expect(new Set(programmeTowns).size).toBeGreaterThanOrEqual(17)
})

test('what the demo publishes has the shape of the year report', () => {
  const [goalOne] = writtenProgramme.headlines
  if (goalOne?.goal !== 1) throw new Error('goal 1 first')
  const { projectMean, municipalities } = goalOne

  expect(projectMean).toMatchObject({
    method: 'unweighted',
    municipalities: 17,
    share: 0.41,
    women: 0.31,
    baseline: 0.1,
  })
  const favouringWomen = municipalities.filter(({ genderGap }) => typeof genderGap === 'number' && genderGap < 0)
  expect(favouringWomen).toHaveLength(1)
  expect(goalOne.threshold).toBe(5)
})
