import { stretchWords } from '../date/date-words.js';

/** What was saved, said plainly: "Allocated to …, 3 hours after referral." */
export function allocatedWords(name: string, receivedAt: string, now: number): string {
  return `Allocated to ${name}, ${stretchWords((now - Date.parse(receivedAt)) / 1_000)} after referral.`;
}
