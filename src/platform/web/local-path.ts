/** A path of our own, else nothing: what came in a form or a header must not lead people to another site. */
export function localPath(text: string | null | undefined): string {
  return text && /^\/(?![/\\])[\w\-./?=&%~+:@,;!$'()*]*$/.test(text) ? text : ''
}
