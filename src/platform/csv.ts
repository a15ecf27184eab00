/**
 * A spreadsheet takes words that begin so for a formula; an apostrophe makes them words again. What begins so behind
 * apostrophes gets one more, so that taking one away always gives the words back.
 */
export const harmless = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** Words as they were before they were made harmless. */
export const unharmed = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

/** Lines as a Danish spreadsheet expects them: semicolons between, and a mark for UTF-8 in front. */
export const csvFile = (lines: readonly (readonly string[])[]) =>
  `\ufeff${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
