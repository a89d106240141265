/** The forms of a `DateText`, each with the key of the catalogue that says how it is written. */
const forms = [
  { key: 'format.day', pattern: /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u },
  { key: 'format.month', pattern: /^(?<year>\d{4})-(?<month>\d{2})$/u },
  { key: 'format.year', pattern: /^(?<year>\d{4})$/u },
  { key: 'format.dayOfMonth', pattern: /^--(?<month>\d{2})-(?<day>\d{2})$/u },
  { key: 'format.dayAlone', pattern: /^---(?<day>\d{2})$/u },
] as const;

const field = /\{(?<name>[a-zA-Z]+)\}/gu;

/**
 * A date as a catalogue writes it. Languages differ in what they write, so its patterns choose among
 * `{d}` and `{dd}` (day), `{mm}` and `{monthName}` (month) and `{year}`.
 *
 * @param word looks a key of the catalogue up.
 */
export function sayDate(date: string, word: (key: string) => string): string {
  for (const { key, pattern } of forms) {
    const groups = pattern.exec(date)?.groups;
    if (groups === undefined) continue;
    const { year = '', month = '', day = '' } = groups;
    const values: Readonly<Record<string, string>> = {
      d: String(Number(day)),
      dd: day,
      mm: month,
      year,
    };
    return word(key).replace(field, (all, name: string) =>
      name === 'monthName' ? word(`month.${Number(month)}`) : (values[name] ?? all),
    );
  }
  throw new Error(`"${date}" is not a date of the calendar`);
}
