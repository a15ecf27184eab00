import type { JSX } from '#jsx/jsx-runtime'
import { Page } from '../../ui/page/page.tsx'
import type { Visit } from '../../ui/visit.ts'
import { ConflictError, ForbiddenError, NotFoundError } from '../errors.ts'
import { formatTime } from '../i18n/format.ts'
import { BrokenOffError, TooLargeError } from './body.ts'
import { FileTooLargeError } from './receive.ts'
import type { Reply } from './reply.ts'
import { texts } from './texts.ts'

type FaultReply = Extract<Reply, { kind: 'page' }>

/** Somebody tried to log in too often. */
export class TooManyError extends Error {}

/** A page of ours, asked for in a way it does not answer. */
export class MethodError extends Error {
  readonly allowed: string

  constructor(allowed: string) {
    super('method not allowed')
    this.allowed = allowed
  }
}

/** The one place where a fault becomes a page. */
export function faultReply(error: unknown, visit: Visit): FaultReply {
  const t = texts[visit.language]
  if (error instanceof NotFoundError)
    return reply(404, <Fault visit={visit} title={t.notFoundTitle} text={t.notFound} />)
  if (error instanceof ForbiddenError) return reply(403, <Forbidden visit={visit} error={error} />)
  if (error instanceof ConflictError) return reply(409, <Conflict visit={visit} error={error} />)
  if (error instanceof FileTooLargeError)
    return reply(413, <Fault visit={visit} title={t.fileTooLargeTitle} text={t.fileTooLarge(error.largest)} again />)
  if (error instanceof TooLargeError)
    return reply(413, <Fault visit={visit} title={t.tooLargeTitle} text={t.tooLarge} />)
  if (error instanceof BrokenOffError)
    return reply(400, <Fault visit={visit} title={t.faultTitle} text={t.fault} again />)
  if (error instanceof TooManyError)
    return reply(429, <Fault visit={visit} title={t.tooManyTitle} text={t.tooMany} />, { 'retry-after': '300' })
  if (error instanceof MethodError)
    return reply(405, <Fault visit={visit} title={t.notFoundTitle} text={t.notFound} />, { allow: error.allowed })
  if (isDiskFull(error)) return reply(503, <Fault visit={visit} title={t.diskFullTitle} text={t.diskFull} again />)
  if (isDatabaseGone(error))
    return reply(503, <Fault visit={visit} title={t.unavailableTitle} text={t.unavailable} again />, {
      'retry-after': '5',
    })
  return reply(500, <Fault visit={visit} title={t.faultTitle} text={t.fault} again />)
}

const reply = (status: number, page: JSX.Element, headers?: Record<string, string>): FaultReply => ({
  kind: 'page',
  page,
  status,
  ...(headers ? { headers } : {}),
})

const isDiskFull = (error: unknown) => ['53100', 'ENOSPC'].includes((error as { code?: string }).code ?? '')

// Connection refused, reset or timed out; the server is starting, stopping or full (classes 08, 53, 57P).
function isDatabaseGone(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(ECONN|ETIMEDOUT|ENOTFOUND|EPIPE|EAI_|ENOENT|08|53|57P)/.test(code)) return true
  return (
    typeof message === 'string' &&
    /terminated unexpectedly|timeout exceeded|Connection terminated|not queryable/i.test(message)
  )
}

function Fault({ visit, title, text, again }: { visit: Visit; title: string; text: string; again?: boolean }) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={title}>
      <p class="fg-finding">{text}</p>
      <p>{again ? <a href={visit.path}>{t.tryAgain}</a> : <a href="/">{t.toStart}</a>}</p>
    </Page>
  )
}

function Forbidden({ visit, error }: { visit: Visit; error: ForbiddenError }) {
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.forbiddenTitle}>
      <p class="fg-finding">{t.forbidden[error.reason] ?? t.forbidden.role}</p>
      <p>
        {error.subject ? (
          <a href={error.subject}>{error.reason === 'case-closed' ? t.reopen : t.giveReason}</a>
        ) : (
          <a href="/">{t.toStart}</a>
        )}
      </p>
    </Page>
  )
}

function Conflict({ visit, error }: { visit: Visit; error: ConflictError }) {
  const t = texts[visit.language]
  const { savedBy, savedAt, fields, backTo } = error.conflict
  return (
    <Page visit={visit} title={t.conflictTitle}>
      <p class="fg-finding">{t.conflict(savedBy, savedAt && formatTime(savedAt, visit.language))}</p>
      <table class="fg-data">
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.yours}</th>
            <th scope="col">{t.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr>
              <th scope="row">{field.label}</th>
              <td>{field.yours}</td>
              <td>{field.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.conflictNext}</p>
      <p>
        <a href={backTo}>{t.openAgain}</a>
      </p>
    </Page>
  )
}
