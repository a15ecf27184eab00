import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { disclosureAttack } from './cli-disclosure.ts'
import { readConfig } from './platform/config.ts'

const example = async () => {
  const text = await readFile('docs/operations.md', 'utf8')
  return /## Attacking a publication[\s\S]*?```json\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
}

async function attackOn(text: string, ...options: string[]) {
  const cwd = await mkdtemp(join(tmpdir(), 'attack-'))
  await writeFile(join(cwd, 'printed.json'), text)
  const said: string[] = []
  const desk = { config: readConfig({}), cwd, say: (line: string) => void said.push(line) }
  const exit = await disclosureAttack.run(desk, ['printed.json', ...options])
  return { exit, said }
}

test('the attack prints the tightest interval of every hidden cell of the documented file', async () => {
  const { said } = await attackOn(await example())
  expect(said.slice(0, -1).map((line) => line.replace(/ \(.*/, ''))).toEqual([
    'men reached: 0..24',
    'women reached: 0..24',
  ])
})

test('a printed mean narrows it, and a cell with too few values is told by the exit code', async () => {
  const printed = JSON.parse(await example())
  printed.statistics[0].step = 0.01
  printed.statistics[0].value = 0.37
  const { exit, said } = await attackOn(JSON.stringify(printed), '--json')
  const { cells, weak } = JSON.parse(said.join('\n'))
  expect(exit).toBe(1)
  expect(cells.map(({ low, high }: { low: number; high: number }) => high - low < 4)).toEqual([true, true])
  expect(weak).toEqual(['men reached', 'women reached'])
})

test('a file that is not of that form is refused in one line', async () => {
  await expect(attackOn('{"cells": 1}')).rejects.toThrow('cells is not a list')
  await expect(attackOn('{')).rejects.toThrow('Filen er ikke')
})
