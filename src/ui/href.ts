/** An address as a link may carry it: our own paths, and http, https, mailto and tel. Anything else (`javascript:`) leads nowhere. */
export function href(address: string): string {
  const isOurs = /^[/?#]/.test(address) && !/^[/\\]{2}/.test(address)
  return isOurs || /^(https?|mailto|tel):/i.test(address) ? address : '#'
}
