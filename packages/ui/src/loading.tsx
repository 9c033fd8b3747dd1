/** Something is on its way, in words. Nothing turns or blinks. */
export function Loading(props: { readonly children: string }) {
  return <output class="loading">{props.children}</output>
}
