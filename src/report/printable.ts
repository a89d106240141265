const controls = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Text that can be shown on a line of a terminal: characters of a file that would steer it become spaces. */
export function printable(text: string): string {
  return text.replace(controls, ' ');
}
