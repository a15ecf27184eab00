import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveAsset } from '../../src/platform/web/assets.ts'

export interface PageServer {
  readonly url: string
  close(): Promise<void>
}

/** What stands at a path: a page, or what a test answers itself. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse, body: string) => void)

// As strict as the application's own, so that a component that needs an inline style or script fails here.
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'"

/** Serves pages and our assets to a browser, without the application behind them. */
export async function servePages(answers: Readonly<Record<string, Answer>>): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    const answer = answers[path]
    if (typeof answer === 'function') return answer(request, response, await bodyOf(request))
    if (answer !== undefined) return sendPage(response, answer)
    sendAsset(request, response, path)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
  response.end(html)
}

function sendAsset(request: IncomingMessage, response: ServerResponse, path: string): void {
  const served = serveAsset(path, String(request.headers['accept-encoding'] ?? ''))
  if (!served) return void response.writeHead(404).end()
  const encoding = served.encoding ? { 'content-encoding': served.encoding } : {}
  response.writeHead(200, { 'content-type': served.type, 'cache-control': served.cacheControl, ...encoding })
  response.end(served.body)
}
