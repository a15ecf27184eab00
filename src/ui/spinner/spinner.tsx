/** That something is under way, in words. The turning ring is decoration. */
export function Spinner({ status, small = false }: { status: string; small?: boolean }) {
  return (
    <>
      <div class={small ? 'spinner spinner-small' : 'spinner'} />
      <div class="spinner-status" role="status">
        {status}
      </div>
    </>
  )
}
