import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Keys, newToken, openWith, type Purpose, sealWith, sha256, WrongKeyError } from './keys.ts'

const [first, second, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(32)) as [string, string, string]
const purposes: readonly Purpose[] = [
  'cpr',
  'lookup',
  'citizen-key',
  'draft',
  'search',
  'login',
  'check',
  'backup',
  'message',
]

describe('sealing', () => {
  const keys = new Keys([first])

  test('what was sealed opens again, byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.constantFrom(...purposes), (bytes, purpose) =>
        keys.open(purpose, keys.seal(purpose, Buffer.from(bytes))).equals(bytes),
      ),
    )
  })

  test('the same text never looks the same twice, and is nowhere to be seen in it', () => {
    const sealed = [keys.seal('cpr', 'Samira Haddad'), keys.seal('cpr', 'Samira Haddad')]
    expect(sealed[0]).not.toEqual(sealed[1])
    expect(sealed[0]?.toString('latin1')).not.toContain('Samira')
  })

  test('a changed bit anywhere is noticed', () => {
    const sealed = keys.seal('draft', 'et notat')
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(sealed)
        changed[at] = (changed[at] ?? 0) ^ (1 << bit)
        expect(() => keys.open('draft', changed)).toThrow(WrongKeyError)
      }),
    )
  })

  test('a text cut short is noticed', () => {
    const sealed = keys.seal('draft', 'et notat')
    for (let length = 0; length < sealed.length; length++)
      expect(() => keys.open('draft', sealed.subarray(0, length))).toThrow(WrongKeyError)
  })

  test('no purpose opens the box of another', () => {
    for (const purpose of purposes)
      for (const other of purposes.filter((it) => it !== purpose))
        expect(() => keys.open(other, keys.seal(purpose, 'x'))).toThrow(WrongKeyError)
  })

  test('another master key opens nothing', () => {
    expect(() => new Keys([second]).open('cpr', keys.seal('cpr', 'x'))).toThrow(WrongKeyError)
  })

  test('a wrong key says nothing of what was sealed', () => {
    try {
      new Keys([second]).open('cpr', keys.seal('cpr', '6103920000'))
    } catch (error) {
      expect(String(error)).not.toContain('6103920000')
    }
  })
})

describe('changing the master key', () => {
  const before = new Keys([first])
  const during = new Keys([second, first])
  const after = new Keys([second])

  test('while it changes both open, and the new one seals', () => {
    expect(during.open('cpr', before.seal('cpr', 'x')).toString()).toBe('x')
    expect(after.open('cpr', during.seal('cpr', 'x')).toString()).toBe('x')
    expect(() => before.open('cpr', during.seal('cpr', 'x'))).toThrow(WrongKeyError)
  })

  test('a search tries the look-ups of both', () => {
    expect(during.lookups('6103920000')).toEqual([after.lookup('6103920000'), before.lookup('6103920000')])
  })

  test('what is under the current key is known without opening it', () => {
    expect(during.isCurrent(during.seal('cpr', 'x'))).toBe(true)
    expect(during.isCurrent(before.seal('cpr', 'x'))).toBe(false)
  })

  test('a running server takes a new key into use', () => {
    const keys = new Keys([first])
    const sealed = keys.seal('cpr', 'x')
    keys.renew([third, first])
    expect(keys.id).toBe(new Keys([third]).id)
    expect(keys.open('cpr', sealed).toString()).toBe('x')
  })

  test('there is no way to have no key', () => {
    expect(() => new Keys([])).toThrow(RangeError)
  })
})

describe("a citizen's own key", () => {
  test('opens what it sealed, and nothing else', () => {
    const [hers, his] = [sha256('hers'), sha256('his')]
    expect(openWith(hers, sealWith(hers, Buffer.from('æøå عربي'))).toString()).toBe('æøå عربي')
    expect(() => openWith(his, sealWith(hers, Buffer.from('x')))).toThrow(WrongKeyError)
  })
})

test('a token has 128 bits and fits a URL', () => {
  expect(newToken()).toMatch(/^[\w-]{22}$/)
  expect(new Set(Array.from({ length: 1000 }, () => newToken())).size).toBe(1000)
})
