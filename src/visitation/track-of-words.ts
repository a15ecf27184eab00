import { type Track, tracks, trackWords, wordsIn } from '../companies/index.ts'

const wordsOf = new Map(tracks.map((track) => [track, wordsIn(trackWords[track])]))

/** The tracks that words are about, as people write them: `Handel og kontor` is both retail and office. None where nobody can tell. */
export function tracksIn(text: string): Track[] {
  const said = wordsIn(text)
  return tracks.filter((track) => wordsOf.get(track)?.some((word) => said.includes(word)))
}
