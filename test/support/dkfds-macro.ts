import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks from 'nunjucks'

const source = join(dirname(createRequire(import.meta.url).resolve('dkfds')), '../../src')
// Macros import each other as `components/...`, so both folders are searched.
const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader([join(source, 'components'), source]), {
  autoescape: true,
})

/** What dkfds' own Nunjucks macro makes of these parameters: `dkfdsMacro('buttons/buttons', 'button', { text: 'Gem' })`. */
export const dkfdsMacro = (file: string, macro: string, params: object): string =>
  templates.renderString(`{% from "${file}.njk" import ${macro} %}{{ ${macro}(params) }}`, { params })

/** Every file of macros, as `dkfdsMacro` names it. */
export const dkfdsMacroFiles = (): string[] =>
  readdirSync(join(source, 'components'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.njk'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.njk$/, ''))
