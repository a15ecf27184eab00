/** Lower case and one way of writing: `Æ` and `ae`, `Ø` and `oe`, `Å` and `aa` are the same; accents go. */
export const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/** The words of a text, folded, each once. A single letter is no word; a number is. */
export function wordsIn(...texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])
  return [...new Set(words.filter((word) => word.length > 1).map((word) => word.slice(0, LONGEST)))]
}

const LONGEST = 60
const SHORTEST_ENDING = 3

/** A word and every ending of it from three letters: `koekkenhjaelper` is found by `hjaelper`. */
export function endingsOf(word: string): string[] {
  const count = Math.max(1, word.length - SHORTEST_ENDING + 1)
  return Array.from({ length: count }, (_, at) => word.slice(at))
}

/** What was typed, word by word; more than six are not used. */
export function typedWords(typed: string): string[] {
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => word.length > 1).map((word) => word.slice(0, LONGEST)))].slice(0, 6)
}

/** The first text after all that begin with this one, in the order of the bytes. */
export const after = (beginning: string) => `${beginning}\u{10FFFF}`

/**
 * What a word in the catalogue may begin with to answer a typed one: the word itself, or its root where that is long enough to
 * mean something (`butikker`: `butik`) or where nobody knows the word (`lageret`: `lag`). Danish drops an e when it bends
 * (`plejecentre` of `plejecenter`); the root gets it back.
 */
export function beginningsOf({ word, stem, known }: { word: string; stem: string; known: boolean }): string[] {
  const [whole, root] = [folded(word), folded(stem)]
  if (!whole.startsWith(root) || (known && root.length < 5)) return [whole]
  return /[^aeiouy]r$/.test(root) ? [root, `${root.slice(0, -1)}er`] : [root]
}
