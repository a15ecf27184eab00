import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

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
