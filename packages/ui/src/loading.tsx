/** Something is on its way, in words. Nothing turns or blinks. */
export function Loading(props: { readonly children: string }) {
  return (
    <p class="loading" role="status">
      {props.children}
    </p>
  )
}
