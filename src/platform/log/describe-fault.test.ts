import { describe, expect, test } from 'vitest'
import { describeFault } from './describe-fault.ts'

const said = (error: unknown) => JSON.stringify(describeFault(error))

describe('what is said of a fault', () => {
  test('is its kind and where it happened', () => {
    expect(describeFault(new RangeError('x'))).toMatchObject({ error: 'RangeError' })
    expect(said(new Error('x'))).toContain('describe-fault.test.ts')
  })

  test('is a database’s code and constraint, not the values that broke it', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint'), {
      code: '23505',
      constraint: 'citizen_number_lookup',
      detail: 'Key (name)=(Samira Haddad) already exists.',
      where: 'SQL statement with Samira',
      parameters: ['Samira'],
    })
    expect(describeFault(error)).toMatchObject({ code: '23505', constraint: 'citizen_number_lookup' })
    expect(said(error)).not.toContain('Samira')
  })

  test.each([
    ['a parser', () => JSON.parse('{"name": Samira}')],
    ['the engine', () => Object.defineProperty('Samira', 'x', {})],
    [
      'a deed',
      () => {
        throw new Error('Samira er ikke hjemme')
      },
    ],
    [
      'a cause',
      () => {
        throw new Error('x', { cause: new Error('Samira') })
      },
    ],
    [
      'something else than an error',
      () => {
        throw 'Samira'
      },
    ],
  ])('is never what %s quotes', (_, run) => {
    let thrown: unknown
    try {
      run()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeDefined()
    expect(said(thrown)).not.toContain('Samira')
  })

  test('names no folder of the machine', () => {
    expect(said(new Error('x'))).not.toContain(process.cwd())
  })
})
