import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { OidcConfig } from '../config.ts'

/** What must be remembered between leaving for the provider and coming back. Sealed while it waits. */
export interface PendingLogin {
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
}

export interface Identity {
  readonly issuer: string
  readonly subject: string
  readonly name: string
  readonly email: string
  /** Level of assurance as the provider wrote it; null when it said nothing. */
  readonly level: string | null
  /** The values of the role claim. */
  readonly roles: readonly string[]
}

/** An OpenID Connect provider: the authorization code flow with PKCE, state and nonce. */
export class Provider {
  readonly #config: OidcConfig
  #discovered: Promise<Configuration> | null = null

  constructor(config: OidcConfig) {
    this.#config = config
  }

  /** Where to send the browser, the state it will come back with, and what to remember until then. */
  async begin(redirectUri: string, returnTo: string): Promise<{ url: string; state: string; pending: PendingLogin }> {
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
    const url = buildAuthorizationUrl(await this.#discover(), {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    })
    return { url: url.href, state, pending: { nonce, verifier, returnTo } }
  }

  /** Trades the code for who came back. @throws when code, state, nonce, signature or audience does not hold. */
  async finish(callback: URL, state: string, pending: PendingLogin): Promise<Identity> {
    const tokens = await authorizationCodeGrant(await this.#discover(), callback, {
      pkceCodeVerifier: pending.verifier,
      expectedState: state,
      expectedNonce: pending.nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) throw new Error('the provider sent no id token')
    return {
      issuer: claims.iss,
      subject: claims.sub,
      name: textOf(claims.name),
      email: textOf(claims.email),
      level: textOf(claims['https://data.gov.dk/concept/core/nsis/loa']) || textOf(claims.acr) || null,
      roles: listOf(claims[this.#config.roleClaim]),
    }
  }

  // A provider that was down when we asked must be asked again.
  #discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.#config
    const insecure = issuer.startsWith('http://') ? { execute: [allowInsecureRequests] } : {}
    this.#discovered ??= discovery(new URL(issuer), clientId, clientSecret, undefined, insecure).catch((error) => {
      this.#discovered = null
      throw error
    })
    return this.#discovered
  }
}

const textOf = (claim: unknown) => (typeof claim === 'string' ? claim : '')
const listOf = (claim: unknown) =>
  (Array.isArray(claim) ? claim : typeof claim === 'string' ? claim.split(/[\s,]+/) : []).filter(
    (each): each is string => typeof each === 'string' && each !== '',
  )
