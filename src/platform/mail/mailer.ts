import { createTransport } from 'nodemailer'
import type { MailConfig } from '../config.ts'

export interface Letter {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
}

/** What went wrong, as a code: a mail server's own words may quote a recipient. */
export type MailProblem = 'no-connection' | 'login-refused' | 'recipient-refused' | 'server-refused' | 'unknown'

/** `lasting`: trying again will not help. */
export type Delivery =
  | { readonly delivered: true }
  | { readonly delivered: false; readonly problem: MailProblem; readonly lasting: boolean }

export interface Mailer {
  /** Never throws, never logs. */
  send(letter: Letter): Promise<Delivery>
  close(): void
}

const PATIENCE = 20_000

/** Opens the way to a mail server. Nothing is sent before the first letter. */
export function openMailer({ url, from }: MailConfig): Mailer {
  const server = new URL(url)
  const secure = server.protocol === 'smtps:'
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isThisMachine(server.hostname),
    ...(server.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text }) => {
      try {
        await transport.sendMail({ from, to, subject, text })
        return { delivered: true }
      } catch (error) {
        return { delivered: false, ...problemOf(error as { code?: string; responseCode?: number }) }
      }
    },
    close: () => transport.close(),
  }
}

const isThisMachine = (host: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)

const problems: Readonly<Record<string, MailProblem>> = {
  ECONNECTION: 'no-connection',
  ECONNREFUSED: 'no-connection',
  ETIMEDOUT: 'no-connection',
  ESOCKET: 'no-connection',
  EDNS: 'no-connection',
  ETLS: 'no-connection',
  EAUTH: 'login-refused',
  EENVELOPE: 'recipient-refused',
  EMESSAGE: 'server-refused',
  EPROTOCOL: 'server-refused',
}

/** A server that answers 5xx has decided; anything else may be over in a minute. A wrong login is put right by us. */
export function problemOf({ code = '', responseCode = 0 }: { code?: string; responseCode?: number }): {
  problem: MailProblem
  lasting: boolean
} {
  const problem = problems[code] ?? 'unknown'
  return { problem, lasting: problem !== 'login-refused' && responseCode >= 500 }
}
