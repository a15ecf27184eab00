import { hintId } from '../field.ts'

/** The help under a label. `for` is the id of the field it describes. */
export function Hint({ for: id, children }: { for: string; children: string | undefined }) {
  return children ? (
    <span class="form-hint" id={hintId(id)}>
      {children}
    </span>
  ) : null
}
