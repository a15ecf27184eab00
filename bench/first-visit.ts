export interface Visit {
  readonly page: number
  readonly styles: number
  readonly script: number
  readonly fonts: number
  readonly total: number
}

/** What a browser fetches to show a page for the first time, in bytes over the wire. @param cookie empty before login. */
export async function firstVisit(url: string, path: string, cookie: string): Promise<Visit> {
  const page = await fetchBytes(url + path, cookie)
  const html = page.text
  const hrefs = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] as string)
  const sizes = await Promise.all(
    [...new Set(hrefs)].map(async (href) => ({ href, ...(await fetchBytes(url + href, '')) })),
  )
  const css = sizes.find((each) => each.href.endsWith('.css'))
  const latin = [...(css?.text ?? '').matchAll(/url\(["']?(\/assets\/[^"')]*Latin1[^"')]*\.woff2)/g)].map(
    (match) => match[1] as string,
  )
  const fonts = await Promise.all([...new Set(latin)].map((href) => fetchBytes(url + href, '')))
  const sum = (ending: string) =>
    sizes.filter((each) => each.href.endsWith(ending)).reduce((total, each) => total + each.bytes, 0)
  const fontBytes = fonts.reduce((total, each) => total + each.bytes, 0)
  const parts = { page: page.bytes, styles: sum('.css'), script: sum('.js'), fonts: fontBytes }
  return { ...parts, total: parts.page + parts.styles + parts.script + parts.fonts + sum('.svg') }
}

async function fetchBytes(url: string, cookie: string): Promise<{ bytes: number; text: string }> {
  const { request } = await import('node:http')
  const { brotliDecompressSync, gunzipSync } = await import('node:zlib')
  const headers = { 'accept-encoding': 'br, gzip', ...(cookie ? { cookie } : {}) }
  return await new Promise((resolve, reject) => {
    const sent = request(url, { headers }, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      const raw = Buffer.concat(chunks)
      const encoding = response.headers['content-encoding']
      const plain = encoding === 'br' ? brotliDecompressSync(raw) : encoding === 'gzip' ? gunzipSync(raw) : raw
      resolve({ bytes: raw.length, text: plain.toString('utf8') })
    })
    sent.once('error', reject).end()
  })
}
