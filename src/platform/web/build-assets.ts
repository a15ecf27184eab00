import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, sep } from 'node:path'
import { type BuildOptions, buildSync, type OutputFile } from 'esbuild'
import type { AssetFile } from './asset-file.ts'

const options = {
  bundle: true,
  minify: true,
  write: false,
  assetNames: '[name].[hash]',
  outdir: 'assets',
  publicPath: '/assets',
  logLevel: 'error',
  loader: { '.woff2': 'file', '.svg': 'file', '.png': 'file' },
  target: ['chrome109', 'firefox115', 'safari16'],
} as const satisfies BuildOptions

/** Styles, fonts, pictures and script, built from their sources. What runs from the bundle reads them instead (read-assets.ts). */
export const assetFiles = (): readonly AssetFile[] => [...buildStyles(root()), ...buildScript(root())]

/** One stylesheet of dkfds, our sheets and the components' own, and beside it the fonts and pictures it names. */
function buildStyles(root: string): readonly AssetFile[] {
  const dkfds = dkfdsFolder(root)
  const styles = join(root, 'src/ui/styles')
  const components = filesUnder(join(root, 'src'), (path) => path.endsWith('.css') && !path.startsWith(styles + sep))
  const ours = [join(styles, 'fremgang.css'), ...components]
    .map((path) => `@import ${JSON.stringify(path)};`)
    .join('\n')
  const outputs = [
    ...buildSync({ ...options, stdin: { contents: dkfdsSheet(dkfds), loader: 'css', resolveDir: join(dkfds, 'css') } })
      .outputFiles,
    ...buildSync({
      ...options,
      stdin: { contents: ours, loader: 'css', resolveDir: root },
      alias: { 'dkfds-dist': dkfds },
    }).outputFiles,
  ]
  const sheets = outputs.filter((it) => it.path.endsWith('.css'))
  const others = outputs.filter((it) => !it.path.endsWith('.css'))
  return [hashed('fremgang.css', sheets.map((it) => it.text).join('')), ...others.map(alreadyHashed)]
}

/** One script with every island. Each starts on its own: one that fails silences no other. */
function buildScript(root: string): readonly AssetFile[] {
  const islands = filesUnder(join(root, 'src'), (path) => /[\\/]islands[\\/][^\\/]+\.ts$/.test(path))
  const start = (path: string) => `try { require(${JSON.stringify(path)}) } catch (fault) { console.error(fault) }`
  const { outputFiles } = buildSync({
    ...options,
    stdin: { contents: islands.map(start).join('\n'), loader: 'js', resolveDir: root },
    format: 'iife',
  })
  return [hashed('fremgang.js', outputFiles[0]?.text ?? '')]
}

/** Parts of dkfds that we do not use: what needs its script, its three-band header, its grid and spacing classes. */
const unused =
  /^\.(col|offset|order|row|navigation|mobile|portal|solution|header|date-picker|overflow|side(menu|nav)|language|tooltip|toggle|toast|cookie|modal|footer|logo|fds|[mp][trblxy]?-|w-|align-|justify-|flex-|icon-[\w-]+:not)/

/** dkfds' sheet without its fonts (it offers eot and woff before woff2, whole; ours are the split ones) and unused rules. */
function dkfdsSheet(dkfds: string): string {
  const sheet = readFileSync(join(dkfds, 'css/dkfds.min.css'), 'utf8').replace(/@font-face\{[^}]*\}/g, '')
  const isUnused = (selectors: string) => selectors.split(/,(?![^(]*\))/).every((it) => unused.test(it.trim()))
  return sheet.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) => (isUnused(selectors) ? '' : rule))
}

/** The package exports its script only; its other files lie beside it. */
const dkfdsFolder = (root: string) => dirname(dirname(createRequire(join(root, 'package.json')).resolve('dkfds')))

function hashed(name: string, text: string): AssetFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { name, hashedName: name.replace(/(\.\w+)$/, `.${hash}$1`), bytes: Buffer.from(text) }
}

function alreadyHashed(file: OutputFile): AssetFile {
  const hashedName = basename(file.path)
  return { name: hashedName.replace(/\.[A-Z0-9]{8}(?=\.\w+$)/, ''), hashedName, bytes: Buffer.from(file.contents) }
}

/** The folder with package.json, whether this runs from its source or from a bundle. */
function root(): string {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
}

const filesUnder = (folder: string, wanted: (path: string) => boolean) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter(wanted)
    .sort()
