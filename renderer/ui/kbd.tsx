/** A key, shown where it acts. Hidden from screen readers: the control's aria-keyshortcuts says it to them. */
export const Kbd = ({ keys }: { readonly keys: string }) => (
  <kbd className="kbd" aria-hidden>
    {keys}
  </kbd>
)
