import { z } from 'zod'
import { type PlainDate, parsePlainDate } from './plain-date.ts'

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly roleClaim: string
  readonly minimumLevel: 'Low' | 'Substantial' | 'High'
}

export interface MailConfig {
  /** `smtps://user:password@host:port`, or `smtp://…`, which then must become encrypted. */
  readonly url: string
  /** The sender: an address, or a name with the address in angle brackets. */
  readonly from: string
}

export interface Config {
  readonly port: number
  readonly dataDir: string
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  readonly migrationUrl: string | null
  readonly secret: string | null
  readonly previousSecrets: readonly string[]
  readonly production: boolean
  /** Demo personas may log in and the clock may be set. Never in production. */
  readonly trial: boolean
  readonly today: PlainDate | null
  readonly baseUrl: string | null
  readonly oidc: OidcConfig | null
  readonly metricsToken: string | null
  /** The most bytes of a register file that a page takes. */
  readonly largestFile: number
  /** Null: no token, so Jobindsats is read from files only. */
  readonly jobindsats: { readonly url: string; readonly token: string } | null
  /** Null: messages stay in the outbox. Always null in a trial. */
  readonly mail: MailConfig | null
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** Every wrong value at once, so that one start is enough to mend them all. */
export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(`Indstillingerne holder ikke:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

const text = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? null : value.trim()))
const yes = z.enum(['', 'yes', 'no'], 'skal være yes eller no').optional()
const url = (schemes: readonly string[]) =>
  text.refine((value) => value === null || schemes.some((scheme) => value.startsWith(`${scheme}://`)), {
    message: `skal begynde med ${schemes.map((scheme) => `${scheme}://`).join(' eller ')}`,
  })

const wholeMegabytes = 'skal være et helt tal, mindst 1'
const wholePort = 'skal være et helt tal fra 0 til 65535'

const environment = z.object({
  PORT: z.coerce.number(wholePort).int(wholePort).min(0, wholePort).max(65_535, wholePort).default(3000),
  FREMGANG_DATA_DIR: text,
  DATABASE_URL: url(['postgres', 'postgresql']),
  MIGRATION_DATABASE_URL: url(['postgres', 'postgresql']),
  FREMGANG_SECRET: text.refine((value) => value === null || Buffer.byteLength(value) >= 32, 'skal være mindst 32 byte'),
  FREMGANG_SECRET_PREVIOUS: text,
  NODE_ENV: text,
  FREMGANG_TRIAL: yes,
  ALLOW_EMBEDDED_DATABASE: yes,
  FREMGANG_TODAY: text.refine(
    (value) => value === null || parsePlainDate(value) !== null,
    'skal være en dato, ÅÅÅÅ-MM-DD',
  ),
  FREMGANG_BASE_URL: url(['https', 'http']),
  OIDC_ISSUER: url(['https', 'http']),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_ROLE_CLAIM: text,
  OIDC_MINIMUM_LEVEL: z
    .enum(['Low', 'Substantial', 'High'], 'skal være Low, Substantial eller High')
    .default('Substantial'),
  FREMGANG_METRICS_TOKEN: text,
  FREMGANG_LARGEST_FILE_MB: z.coerce.number(wholeMegabytes).int(wholeMegabytes).min(1, wholeMegabytes).default(4000),
  JOBINDSATS_TOKEN: text.refine((value) => value === null || /^[!-~]+$/.test(value), 'må ikke rumme mellemrum'),
  JOBINDSATS_URL: url(['https', 'http']),
  FREMGANG_MAIL_URL: url(['smtps', 'smtp']).refine(
    (value) => value === null || (URL.canParse(value) && new URL(value).hostname !== ''),
    'skal være en adresse: smtps://bruger:adgangskode@server:465',
  ),
  FREMGANG_MAIL_FROM: text.refine(
    (value) => value === null || /^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(value),
    'skal være en mailadresse, gerne med navn: Jobcentret <svar@kommune.dk>',
  ),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'skal være debug, info, warn, error eller silent')
    .default('info'),
})

/**
 * Reads and checks the whole configuration once, at start.
 * @throws ConfigError naming every variable that is wrong and what it must be.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const read = environment.safeParse(env)
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
  const value = read.data
  const production = value.NODE_ENV === 'production'
  const trial = !production && value.FREMGANG_TRIAL !== 'no'
  const oidc = oidcFrom(value)
  const problems = contradictionsIn(value, production, trial, oidc)
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    port: value.PORT,
    dataDir: value.FREMGANG_DATA_DIR ?? './data',
    databaseUrl: value.DATABASE_URL,
    migrationUrl: value.MIGRATION_DATABASE_URL,
    secret: value.FREMGANG_SECRET,
    previousSecrets: value.FREMGANG_SECRET_PREVIOUS?.split(/\s+/) ?? [],
    production,
    trial,
    today: value.FREMGANG_TODAY as PlainDate | null,
    baseUrl: value.FREMGANG_BASE_URL?.replace(/\/$/, '') ?? null,
    oidc: typeof oidc === 'string' ? null : oidc,
    metricsToken: value.FREMGANG_METRICS_TOKEN,
    largestFile: value.FREMGANG_LARGEST_FILE_MB * 1_000_000,
    jobindsats: value.JOBINDSATS_TOKEN
      ? { token: value.JOBINDSATS_TOKEN, url: value.JOBINDSATS_URL?.replace(/\/$/, '') ?? 'https://api.jobindsats.dk' }
      : null,
    mail:
      value.FREMGANG_MAIL_URL && value.FREMGANG_MAIL_FROM
        ? { url: value.FREMGANG_MAIL_URL, from: value.FREMGANG_MAIL_FROM }
        : null,
    logLevel: value.LOG_LEVEL,
  }
}

type Values = z.infer<typeof environment>

function oidcFrom(value: Values): OidcConfig | string | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = value
  if (!issuer && !clientId && !clientSecret) return null
  if (!issuer || !clientId || !clientSecret)
    return 'OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET skal sættes sammen'
  return {
    issuer,
    clientId,
    clientSecret,
    roleClaim: value.OIDC_ROLE_CLAIM ?? 'fremgang_roles',
    minimumLevel: value.OIDC_MINIMUM_LEVEL,
  }
}

function contradictionsIn(
  value: Values,
  production: boolean,
  trial: boolean,
  oidc: OidcConfig | string | null,
): string[] {
  const problems: string[] = []
  if (typeof oidc === 'string') problems.push(oidc)
  if (production && !value.FREMGANG_SECRET) problems.push('FREMGANG_SECRET skal sættes i drift, mindst 32 byte')
  if (production && !value.DATABASE_URL && value.ALLOW_EMBEDDED_DATABASE !== 'yes')
    problems.push(
      'DATABASE_URL skal sættes i drift: den indbyggede database er til prøve (ALLOW_EMBEDDED_DATABASE=yes tillader den alligevel)',
    )
  if (production && value.FREMGANG_TRIAL === 'yes') problems.push('FREMGANG_TRIAL må ikke være yes i drift')
  if (!trial && value.FREMGANG_TODAY) problems.push('FREMGANG_TODAY stiller uret og er kun til et prøvemiljø')
  problems.push(...mailProblems(value, trial))
  return production ? [...problems, ...openUrls(value)] : problems
}

function mailProblems(
  { FREMGANG_MAIL_URL: url, FREMGANG_MAIL_FROM: from, FREMGANG_BASE_URL: base }: Values,
  trial: boolean,
) {
  if (!url && !from) return []
  if (!url || !from) return ['FREMGANG_MAIL_URL og FREMGANG_MAIL_FROM skal sættes sammen']
  if (trial) return ['FREMGANG_MAIL_URL er til drift: et prøvemiljø sender aldrig noget']
  return base ? [] : ['FREMGANG_BASE_URL skal sættes, når der sendes mail: beskederne rummer links']
}

/** What travels there, passwords and tokens among it, must not be read on the way. */
const openUrls = (value: Values) =>
  (['FREMGANG_BASE_URL', 'JOBINDSATS_URL'] as const)
    .filter((name) => value[name]?.startsWith('http://'))
    .map((name) => `${name} skal begynde med https:// i drift`)
