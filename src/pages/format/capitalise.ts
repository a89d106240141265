const smallFirst = /^\p{Ll}/u;
const largeFirst = /^\p{Lu}/u;

/** The first letter large: `thành phố Huế` → `Thành phố Huế`. */
export function capitalise(text: string): string {
  return text.replace(smallFirst, (letter) => letter.toUpperCase());
}

/** The first letter small: `Đồng chí` → `đồng chí`. */
export function uncapitalise(text: string): string {
  return text.replace(largeFirst, (letter) => letter.toLowerCase());
}
