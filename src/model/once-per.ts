/** Works something out once for each object, as long as the object lives. What it gives may depend on the object alone. */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const seen = known.get(of);
    if (seen !== undefined) return seen.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}
