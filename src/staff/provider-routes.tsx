import { paths } from '../paths.ts'
import { staffOf } from '../platform/auth/actor.ts'
import { type Identity, type PendingLogin, Provider } from '../platform/auth/oidc.ts'
import type { OidcConfig } from '../platform/config.ts'
import { type Db, setScope } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import { idFrom } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { localPath } from '../platform/web/local-path.ts'
import { type PublicRequest, pages } from '../platform/web/pages.ts'
import type { Reply } from '../platform/web/reply.ts'
import { findAccountOf, insertLoginRequest, listGrants, takeLoginRequest } from './account-queries.ts'
import { enterWithProvider, moveToGrant } from './enter-with-provider.ts'
import { stateOf } from './grant.ts'
import { GrantsPage } from './views/grants-page.tsx'
import { LoginPage } from './views/login-page.tsx'

/** Login at an OpenID Connect provider. */
export function providerRoutes(oidc: OidcConfig | null) {
  const routes = pages()
  const provider = oidc && new Provider(oidc)

  const refuse = ({ show, visit }: PublicRequest, problem: string) =>
    show(<LoginPage visit={visit} options={{ trial: false, oidc }} returnTo="" problem={problem} />, 403)

  routes.publicGet(
    paths.loginAtProvider,
    { audit: 'login.begun', example: {}, limited: true },
    async ({ db, now, query, web, redirect }) => {
      if (!provider) throw new NotFoundError('login provider')
      const { url, state, pending } = await provider.begin(
        web.baseUrl + paths.loginReturn(),
        localPath(query.get('til')),
      )
      await insertLoginRequest(db, state, pending, now)
      return redirect(url)
    },
  )

  routes.publicGet(
    paths.loginReturn,
    { audit: 'login.made', example: {}, limited: true },
    async (request): Promise<Reply> => {
      const state = request.query.get('state') ?? ''
      const pending = await takeLoginRequest(request.db, state, request.now)
      const identity = provider && pending ? await identified(provider, request, state, pending) : null
      if (!oidc || !pending || !identity) return refuse(request, 'login-failed')
      const entered = await enterWithProvider(request.db, identity, oidc.minimumLevel, request)
      if (!entered.ok) return refuse(request, entered.refusal)
      await request.web.enter(entered.value.token, entered.value.endsAt)
      return request.redirect(entered.value.grants > 1 ? paths.ownGrants() : pending.returnTo || paths.start())
    },
  )

  return routes
}

/** Moving between one's own grants. */
export const grantRoutes = pages()

grantRoutes.get(
  paths.ownGrants,
  { may: 'work-as-staff', audit: 'grants.viewed', example: {} },
  async ({ db, actor, visit, show }) => {
    const account = await findAccountOf(db, staffOf(actor))
    const grants = account === null ? [] : await ownGrants(db, account, visit.today)
    return show(<GrantsPage visit={visit} grants={grants} current={staffOf(actor)} />)
  },
)

grantRoutes.post(
  paths.ownGrants,
  { may: 'work-as-staff', audit: 'grant.changed', example: {} },
  async ({ db, actor, form, now, today, web, redirect }) => {
    const to = idFrom<'staff'>(String(form.staff ?? ''))
    const entered = to && (await moveToGrant(db, staffOf(actor), to, { now, today }))
    if (!entered?.ok) throw new NotFoundError('grant')
    await web.leave()
    await web.enter(entered.value.token, entered.value.endsAt)
    return redirect(paths.start())
  },
)

async function ownGrants(db: Db, account: number, today: PlainDate) {
  await setScope(db, { account })
  return (await listGrants(db, account)).filter((grant) => stateOf(grant, today) === 'running')
}

/** Who came back; null when the provider or the browser sent something that does not hold. */
async function identified(
  provider: Provider,
  request: PublicRequest,
  state: string,
  pending: PendingLogin,
): Promise<Identity | null> {
  const callback = new URL(request.web.baseUrl + paths.loginReturn())
  callback.search = request.query.toString()
  return await provider.finish(callback, state, pending).catch(() => null)
}
