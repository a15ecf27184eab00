import { paths } from '../paths.ts'
import type { OidcConfig } from '../platform/config.ts'
import { localPath } from '../platform/web/local-path.ts'
import { pages } from '../platform/web/pages.ts'
import { contentLanguageFrom } from '../ui/content-language.ts'
import { enterAsPersona } from './enter-as-persona.ts'
import { firstPageFor } from './first-page.ts'
import { LoginPage } from './views/login-page.tsx'

export interface LoginOptions {
  readonly trial: boolean
  readonly oidc: OidcConfig | null
}

/** Login, logout, language. Personas exist only in a trial. */
export function loginRoutes(options: LoginOptions) {
  const routes = pages()

  routes.publicGet(paths.start, { audit: 'start.viewed', example: {} }, ({ actor, show, redirect, visit }) =>
    actor
      ? redirect(firstPageFor(actor.role))
      : show(<LoginPage visit={visit} options={options} returnTo="" problem={null} />),
  )

  routes.publicGet(paths.login, { audit: 'login.viewed', example: {} }, ({ show, visit, query }) =>
    show(
      <LoginPage
        visit={visit}
        options={options}
        returnTo={localPath(query.get('til'))}
        problem={null}
        kept={query.get('kladde') === 'gemt'}
      />,
    ),
  )

  routes.publicPost(
    paths.login,
    { audit: 'login.made', example: {}, limited: !options.trial },
    async ({ db, form, now, visit, web, show, redirect }) => {
      const returnTo = localPath(String(form.til ?? ''))
      const refuse = (problem: string) =>
        show(<LoginPage visit={visit} options={options} returnTo={returnTo} problem={problem} />, 422)
      if (!options.trial) return refuse('unknown-persona')
      const entered = await enterAsPersona(db, String(form.persona ?? ''), now)
      if (!entered.ok) return refuse(entered.refusal)
      await web.enter(entered.value.token, entered.value.endsAt)
      return redirect(returnTo || paths.start())
    },
  )

  routes.publicPost(paths.logout, { audit: 'login.ended', example: {} }, async ({ redirect, web }) => {
    await web.leave()
    return redirect(paths.login())
  })

  routes.publicPost(paths.language, { audit: 'language.chosen', example: {} }, ({ form, redirect, web }) => {
    web.remember(contentLanguageFrom(String(form.sprog ?? '')))
    return redirect(localPath(String(form.tilbage ?? '')) || paths.start())
  })

  return routes
}
