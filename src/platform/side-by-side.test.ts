import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { oneAhead, sideBySide } from './side-by-side.ts'

describe('deeds side by side', () => {
  test('begin in order, and the next does not wait for the one before to end', async () => {
    const told: string[] = []
    const deed = (name: string, ms: number) => async () => {
      told.push(`${name} begins`)
      await wait(ms)
      told.push(`${name} ends`)
    }
    await sideBySide([deed('long', 30), deed('short', 5)])
    expect(told).toEqual(['long begins', 'short begins', 'short ends', 'long ends'])
  })

  test('have all ended when one is said to have failed', async () => {
    let isEnded = false
    const failing = () => Promise.reject(new RangeError('no'))
    const slow = async () => {
      await wait(20)
      isEnded = true
    }
    await expect(sideBySide([failing, slow])).rejects.toThrow(RangeError)
    expect(isEnded).toBe(true)
  })
})

describe('what comes one after another', () => {
  const told = async (apart: boolean) => {
    const said: string[] = []
    const coming = ['a', 'b', 'c']
    const come = async () => {
      const each = coming.shift() ?? null
      said.push(`${each} comes`)
      return each
    }
    const deed = async (each: string) => {
      said.push(`${each} begins`)
      await wait(each === 'b' ? 100 : 10)
      said.push(`${each} ends`)
    }
    await oneAhead(come, deed, apart)
    return said
  }

  test('comes while the one before is done, and waits for it', async () => {
    expect(await told(false)).toEqual([
      ...['a comes', 'b comes', 'a begins', 'a ends'],
      ...['c comes', 'b begins', 'b ends', 'null comes', 'c begins', 'c ends'],
    ])
  })

  test('overlaps by no more than two where each stands apart', async () => {
    expect(await told(true)).toEqual([
      ...['a comes', 'b comes', 'a begins', 'c comes', 'b begins', 'a ends'],
      ...['null comes', 'c begins', 'c ends', 'b ends'],
    ])
  })

  test('fails for what failed first, when all that was begun has ended', async () => {
    let ended = 0
    const deed = async (each: number) => {
      await wait(each === 1 ? 30 : 5)
      ended += 1
      throw new Error(`${each} failed`)
    }
    let last = 0
    const come = async () => {
      last += 1
      return last
    }
    await expect(oneAhead(come, deed, true)).rejects.toThrow('2 failed')
    expect(ended).toBe(2)
  })
})
