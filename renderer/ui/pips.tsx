const scale = [1, 2, 3, 4, 5] as const

const classFor = (value: number, at: number) => (value >= at ? 'pip pip-on' : value >= at - 0.5 ? 'pip pip-half' : 'pip')

/** A rating as five squares, to the half. Decoration: the number stands beside it. */
export const Pips = ({ value }: { readonly value: number }) => (
  <span className="pips" aria-hidden>
    {scale.map(at => (
      <span key={at} className={classFor(value, at)} />
    ))}
  </span>
)
