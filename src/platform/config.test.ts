import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const secret = 'x'.repeat(32)
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://fremgang@db/fremgang',
  FREMGANG_SECRET: secret,
  FREMGANG_BASE_URL: 'https://fremgang.example',
}

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('nothing set is a trial on port 3000 with the embedded database', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    dataDir: './data',
    databaseUrl: null,
    trial: true,
    production: false,
    secret: null,
  })
})

test('an empty variable is the same as none', () => {
  expect(readConfig({ DATABASE_URL: '', FREMGANG_SECRET: ' ', OIDC_ISSUER: '' })).toMatchObject({
    databaseUrl: null,
    secret: null,
    oidc: null,
  })
})

describe('a wrong value is named', () => {
  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['FREMGANG_LARGEST_FILE_MB', '0'],
    ['DATABASE_URL', 'mysql://db'],
    ['MIGRATION_DATABASE_URL', 'db'],
    ['FREMGANG_SECRET', 'short'],
    ['FREMGANG_TRIAL', 'true'],
    ['ALLOW_EMBEDDED_DATABASE', '1'],
    ['FREMGANG_TODAY', '2026-02-31'],
    ['FREMGANG_BASE_URL', 'fremgang.example'],
    ['OIDC_ISSUER', 'provider'],
    ['OIDC_MINIMUM_LEVEL', 'Highest'],
    ['LOG_LEVEL', 'loud'],
  ])('%s = %s', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems[0]).toMatch(new RegExp(`^${name} skal `))
  })

  test('all at once, so that one start is enough to mend them', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'x', FREMGANG_SECRET: 'x' })).toHaveLength(3)
  })

  test('without saying the value, which may be a secret', () => {
    expect(problemsOf({ FREMGANG_SECRET: 'hunter2' }).join()).not.toContain('hunter2')
  })
})

describe('in production', () => {
  test('the settings of the manual are enough', () => {
    expect(readConfig(production)).toMatchObject({ production: true, trial: false })
  })

  test.each([
    ['a secret', { FREMGANG_SECRET: '' }],
    ['a secret of 32 bytes', { FREMGANG_SECRET: 'x'.repeat(31) }],
    ['a database server', { DATABASE_URL: '' }],
    ['no trial', { FREMGANG_TRIAL: 'yes' }],
    ['the real clock', { FREMGANG_TODAY: '2026-11-23' }],
    ['https', { FREMGANG_BASE_URL: 'http://fremgang.example' }],
  ])('it takes %s', (_, change) => expect(problemsOf({ ...production, ...change })).toHaveLength(1))

  test('the embedded database must be asked for by name', () => {
    expect(problemsOf({ ...production, DATABASE_URL: '', ALLOW_EMBEDDED_DATABASE: 'yes' })).toEqual([])
  })
})

test('an identity provider takes all three of its settings', () => {
  const [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET] = ['https://login.example', 'fremgang', 'secret']
  expect(problemsOf({ OIDC_ISSUER })).toEqual(['OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET skal sættes sammen'])
  expect(readConfig({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }).oidc).toMatchObject({
    minimumLevel: 'Substantial',
  })
})

test('earlier keys are separated by blanks', () => {
  expect(readConfig({ FREMGANG_SECRET: secret, FREMGANG_SECRET_PREVIOUS: 'one two' }).previousSecrets).toEqual([
    'one',
    'two',
  ])
})

describe('Jobindsats', () => {
  test('without a token there is nobody to ask', () => {
    expect(readConfig({}).jobindsats).toBeNull()
    expect(readConfig({ JOBINDSATS_URL: 'https://elsewhere.example' }).jobindsats).toBeNull()
  })

  test('with one the public address is asked, or another that is named', () => {
    expect(readConfig({ JOBINDSATS_TOKEN: 'abc' }).jobindsats).toEqual({
      token: 'abc',
      url: 'https://api.jobindsats.dk',
    })
    expect(readConfig({ JOBINDSATS_TOKEN: 'abc', JOBINDSATS_URL: 'http://localhost:1/' }).jobindsats?.url).toBe(
      'http://localhost:1',
    )
  })

  test('a token with a blank or a line break in it is refused, and is not repeated in the message', () => {
    const [problem] = problemsOf({ JOBINDSATS_TOKEN: 'abc\r\nHost: x' })
    expect(problem).toBe('JOBINDSATS_TOKEN må ikke rumme mellemrum')
  })

  test('in production the token travels encrypted', () => {
    expect(problemsOf({ ...production, JOBINDSATS_URL: 'http://api.example' })).toHaveLength(1)
  })
})

describe('a mail server', () => {
  const mail = {
    FREMGANG_MAIL_URL: 'smtps://svar:hemmelig@mail.example:465',
    FREMGANG_MAIL_FROM: 'Jobcentret <svar@kommune.example>',
  }

  test('is used in operation, with an address to send from and one that links lead to', () => {
    expect(readConfig({ ...production, ...mail }).mail).toEqual({
      url: mail.FREMGANG_MAIL_URL,
      from: mail.FREMGANG_MAIL_FROM,
    })
    expect(problemsOf({ ...production, ...mail, FREMGANG_BASE_URL: '' })).toHaveLength(1)
    expect(problemsOf({ ...production, FREMGANG_MAIL_URL: mail.FREMGANG_MAIL_URL })).toHaveLength(1)
  })

  test('is never used in a trial', () => {
    expect(problemsOf(mail)).toEqual(['FREMGANG_MAIL_URL er til drift: et prøvemiljø sender aldrig noget'])
    expect(readConfig({}).mail).toBeNull()
  })

  test.each(['http://mail.example', 'mail.example', 'smtp://'])('is not at %s', (url) => {
    expect(problemsOf({ ...production, ...mail, FREMGANG_MAIL_URL: url })).not.toEqual([])
  })

  test.each(['svar', 'a@b@c', 'Jobcentret <svar>', 'a@b\r\nBcc: c@d'])('does not send from "%s"', (from) => {
    expect(problemsOf({ ...production, ...mail, FREMGANG_MAIL_FROM: from })).not.toEqual([])
  })
})
