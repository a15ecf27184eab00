import type { JSX } from '#jsx/jsx-runtime'
import type { Visit } from '../../ui/visit.ts'
import type { Action } from '../audit/audit-entry.ts'
import type { Actor } from '../auth/actor.ts'
import type { Permission } from '../auth/permissions.ts'
import type { Db } from '../db/scope.ts'
import type { CitizenId, Id } from '../ids.ts'
import type { PlainDate } from '../plain-date.ts'
import type { ReceivedFile, SentFile } from './body.ts'
import type { ParamsOf, Path } from './path.ts'
import type { Receiving } from './receive.ts'
import type { Reply } from './reply.ts'

/** What was typed, by field; a field that came several times is a list. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** Everything a handler may touch. */
export interface Request<Param extends string = string> {
  /** The request's transaction, with the tenant set. */
  readonly db: Db
  readonly actor: Actor
  readonly today: PlainDate
  /** ISO instant of the request. */
  readonly now: string
  readonly params: Readonly<Record<Param, string>>
  readonly query: URLSearchParams
  readonly form: Typed
  /** What a form that takes files sent, by field. */
  readonly files: Readonly<Record<string, SentFile>>
  /** Files of a form that may be larger than memory, by field; they lie on disk until the answer is given. */
  readonly received: Readonly<Record<string, ReceivedFile>>
  /** Sent by a script while somebody types: the answer is that it was saved, not a page. */
  readonly background: boolean
  readonly visit: Visit
  /** The id in the URL; not a number is not found. */
  id<Kind extends Param>(name: Kind): Id<Kind>
  show(page: JSX.Element, status?: number): Reply
  /** 303, with the confirmation of what happened shown on the next page. */
  redirect(to: string, notice?: string): Reply
  file(body: string | Uint8Array<ArrayBuffer>, type: string, name?: string): Reply
  /** Names the citizens shown together, for the audit line. */
  saw(citizens: readonly CitizenId[]): void
  /** Names what the audit line is about when the URL does not: a citizen, and a reason sealed under her key or a keyed hash. */
  about(citizen: CitizenId | null, detail?: Buffer): void
  readonly web: WebSide
}

/** The same without an actor: the login pages, links without login. */
export type PublicRequest<Param extends string = string> = Omit<Request<Param>, 'actor'> & {
  readonly actor: Actor | null
  readonly web: WebSide
}

/** What only login and links may touch: the cookie, the address, the tenant. */
export interface WebSide {
  /** Keyed hash of the caller's address. */
  readonly origin: Buffer
  /** This application's own address as the browser sees it. */
  readonly baseUrl: string
  /** Gives the browser the session that was just started, and acts as its holder from here on. */
  enter(token: string, endsAt: string): Promise<void>
  /** Ends the session. */
  leave(): Promise<void>
  /** Keeps a language in the browser. Staff pages read Danish and English of it, a citizen's own page all it is written in. */
  remember(language: string): void
  readonly remembered: string | null
  /** A transaction of its own in the same municipality, for work that outlives the request. Audit lines end it, too. */
  separately<T>(run: (db: Db) => Promise<T>): Promise<T>
  /** Lets this transaction act in a municipality that a link or a login has proved. */
  actAs(actor: Actor): Promise<void>
}

interface Declared<Pattern extends string> {
  readonly audit: Action
  /** The parameters of an example on fresh demo data. */
  readonly example: ParamsOf<Pattern>
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly pattern: string
  readonly may: Permission | 'public'
  readonly audit: Action
  readonly example: string
  /** Counts as an attempt to log in. */
  readonly limited: boolean
  /** The most bytes of files it takes; null where it takes none. */
  readonly upload: number | null
  /** Where a file is written as it comes; null where none is. */
  readonly receive: Receiving | null
  readonly handle: (request: PublicRequest) => Promise<Reply> | Reply
}

/** A form that holds files of so many bytes at most. */
interface Uploading {
  readonly upload?: number
  /** For files that may be larger than memory. */
  readonly receive?: Receiving
}

type NamesOf<Pattern extends string> = keyof ParamsOf<Pattern> & string
type Declare<Extra, Handled extends 'open' | 'closed'> = <Pattern extends string>(
  path: Path<Pattern>,
  declared: Declared<Pattern> & Extra,
  handle: (
    request: Handled extends 'closed' ? Request<NamesOf<Pattern>> : PublicRequest<NamesOf<Pattern>>,
  ) => Promise<Reply> | Reply,
) => void

/** Each request counts as an attempt to log in: 10 in 5 minutes from one address, less those that succeed. */
interface Limited {
  readonly limited?: boolean
}

/** A feature's pages. None can be added without a permission, an audit event and an example. */
export interface Pages {
  readonly routes: readonly Route[]
  readonly get: Declare<{ readonly may: Permission }, 'closed'>
  readonly post: Declare<{ readonly may: Permission } & Uploading, 'closed'>
  readonly publicGet: Declare<Limited, 'open'>
  readonly publicPost: Declare<Limited, 'open'>
}

export function pages(): Pages {
  const routes: Route[] = []
  const declare =
    (method: Route['method'], open: boolean) =>
    (path: Path, declared: Declared<string> & Limited & Uploading & { may?: Permission }, handle: unknown) => {
      const link = path as (params: object) => string
      routes.push({
        method,
        pattern: path.pattern,
        may: open ? 'public' : (declared.may as Permission),
        audit: declared.audit,
        example: link(declared.example),
        limited: declared.limited ?? false,
        upload: declared.upload ?? null,
        receive: declared.receive ?? null,
        handle: handle as Route['handle'],
      })
    }
  return {
    routes,
    get: declare('GET', false) as Pages['get'],
    post: declare('POST', false) as Pages['post'],
    publicGet: declare('GET', true) as Pages['publicGet'],
    publicPost: declare('POST', true) as Pages['publicPost'],
  }
}
