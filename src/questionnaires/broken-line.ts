type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'
type Step = 'opens' | 'closes' | 'stands' | 'continues' | 'colon' | 'value'

// What may come where, and what it does: `s` is a text, `v` another plain value.
const value: Record<string, Step> = { s: 'stands', v: 'stands', '{': 'opens', '[': 'opens' }
const grammar: Readonly<Record<Expected, Readonly<Record<string, Step>>>> = {
  value,
  'value-or-end': { ...value, ']': 'closes' },
  key: { s: 'colon' },
  'key-or-end': { s: 'colon', '}': 'closes' },
  colon: { ':': 'value' },
  'comma-or-end': { ',': 'continues', '}': 'closes', ']': 'closes' },
}

const token =
  /[\t\n\r ]*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)|([{}[\],:]))/iuy

/**
 * The line in which a text stops being JSON, counted from 1. What the parser of JavaScript says of the place differs
 * between its messages and versions, so the text is walked through once more.
 */
export function brokenLine(text: string): number {
  const open: string[] = []
  let expected: Expected | null = 'value'
  let at = 0
  while (expected !== null) {
    token.lastIndex = at
    const found = token.exec(text)
    const next: Expected | 'end' | null = found && after(kindOf(found), expected, open)
    if (!next) break
    at = token.lastIndex
    expected = next === 'end' ? null : next
  }
  const stop = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0)
  return text.slice(0, stop).split('\n').length
}

function kindOf([, text, , mark]: RegExpExecArray): string {
  if (mark !== undefined) return mark
  return text === undefined ? 'v' : 's'
}

/** What may come after a token; null where the token may not stand here, `end` where the text must stop. */
function after(kind: string, expected: Expected, open: string[]): Expected | 'end' | null {
  const step = grammar[expected][kind]
  switch (step) {
    case 'opens':
      open.push(kind)
      return kind === '{' ? 'key-or-end' : 'value-or-end'
    case 'closes':
      return open.pop() === (kind === '}' ? '{' : '[') ? ended(open) : null
    case 'continues':
      return open.at(-1) === '{' ? 'key' : 'value'
    case 'stands':
      return ended(open)
    default:
      return step ?? null
  }
}

const ended = (open: readonly string[]) => (open.length === 0 ? 'end' : 'comma-or-end')
