/** Smallest number published; the operator's own command line may show all. */
export const THRESHOLD = 5

/** No real municipality has a code from here on: what is counted of them is marked as invented. */
export const INVENTED_FROM = '900'
