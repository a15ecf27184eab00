/** What a deed answers: done with a value, or refused with a code that the view turns into words. */
export type Result<Value, Refusal extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal }

export const done = <Value>(value: Value) => ({ ok: true, value }) as const
export const refused = <Refusal extends string>(refusal: Refusal) => ({ ok: false, refusal }) as const
