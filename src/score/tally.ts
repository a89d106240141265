/** How often something was right, wrong or missed. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Complaint {
  readonly id: string;
  readonly field: string;
  readonly what: 'wrong' | 'missed';
  readonly text: string;
}

/** Counts by field and by rule, and every difference from gold; filled in article by article. */
export class Tally {
  readonly fields = new Map<string, Counts>();
  /** Rule id → how often its facts were right of how often they were scored. */
  readonly rules = new Map<string, { right: number; found: number }>();
  readonly complaints: Complaint[] = [];

  add(field: string, counts: Partial<Counts>): void {
    const sum = this.fields.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    sum.right += counts.right ?? 0;
    sum.wrong += counts.wrong ?? 0;
    sum.missed += counts.missed ?? 0;
    this.fields.set(field, sum);
  }

  /** Counts one comparison of something both gold and the program have. */
  compare(field: string, isSame: boolean): void {
    this.add(field, isSame ? { right: 1 } : { wrong: 1, missed: 1 });
  }

  judge(rule: string, isRight: boolean): void {
    const known = this.rules.get(rule) ?? { right: 0, found: 0 };
    this.rules.set(rule, { right: known.right + Number(isRight), found: known.found + 1 });
  }

  complain(complaint: Complaint): void {
    this.complaints.push(complaint);
  }
}

export interface FieldScore extends Readonly<Counts> {
  readonly field: string;
  /** 0–1; 1 when nothing was found. */
  readonly precision: number;
  /** 0–1; 1 when there was nothing to find. */
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of every field, in the order they were first counted. */
export function fieldScores(tally: Tally): readonly FieldScore[] {
  return [...tally.fields].map(([field, counts]) => {
    const found = counts.right + counts.wrong;
    const wanted = counts.right + counts.missed;
    const precision = found === 0 ? 1 : counts.right / found;
    const recall = wanted === 0 ? 1 : counts.right / wanted;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { field, precision, recall, f1, ...counts };
  });
}

/** Mean F1 of date, chair, attendees and targets, 0–1. */
export function overallScore(scores: readonly FieldScore[]): number {
  const main = ['date', 'chair', 'attendees', 'targets'];
  const of = (field: string) => scores.find((score) => score.field === field)?.f1 ?? 0;
  return main.reduce((sum, field) => sum + of(field), 0) / main.length;
}
