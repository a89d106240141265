import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours for a stream: none when it is not a terminal, when `NO_COLOR` is set, or under `CI`. */
export function colorsFor(
  stream: { readonly isTTY?: boolean },
  environment: NodeJS.ProcessEnv,
): Colors {
  const isWanted = stream.isTTY === true && !environment['NO_COLOR'] && !environment['CI'];
  return picocolors.createColors(isWanted);
}
