import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'

export interface Person {
  readonly sub: string
  readonly name: string
  readonly email?: string
  readonly roles: readonly string[]
  /** Level of assurance; left out when undefined. */
  readonly level?: string
}

export interface TestProvider {
  readonly issuer: string
  /** Who the provider logs in next. */
  person: Person
  stop(): Promise<void>
}

export const client = { id: 'fremgang', secret: 'a secret between two test programs' }

/** A real OpenID Connect provider on a port of its own that logs in whoever `person` says, without asking. */
export async function startIdentityProvider(redirectUri: string): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const state: TestProvider = {
    issuer,
    person: { sub: 'nobody', name: 'Nobody', roles: [] },
    stop: () => stop(server),
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    conformIdTokenClaims: false,
    claims: {
      openid: ['sub', 'https://data.gov.dk/concept/core/nsis/loa', 'fremgang_roles'],
      profile: ['name'],
      email: ['email'],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({
        sub,
        name: state.person.name,
        ...(state.person.email === undefined ? {} : { email: state.person.email }),
        fremgang_roles: state.person.roles,
        ...(state.person.level === undefined
          ? {}
          : { 'https://data.gov.dk/concept/core/nsis/loa': state.person.level }),
      }),
    }),
  })
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void provider.callback()(request, response)
    const { prompt, params } = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: state.person.sub, clientId: String(params.client_id) })
    grant.addOIDCScope('openid profile email')
    const result =
      prompt.name === 'login'
        ? { login: { accountId: state.person.sub } }
        : { consent: { grantId: await grant.save() } }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true })
  })
  return state
}

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })

/** Follows the provider's redirects like a browser with a cookie jar, until it leads back to us. */
export async function passThrough(url: string, backTo: string): Promise<string> {
  const jar = new Map<string, string>()
  let next = url
  for (let hop = 0; hop < 12 && !next.startsWith(backTo); hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (!location) throw new Error(`the provider stopped at ${response.status}: ${await response.text()}`)
    next = new URL(location, next).href
  }
  return next
}
