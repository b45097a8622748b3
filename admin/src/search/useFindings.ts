import { entryAt, menu } from '../layout/menu.js';
import { searchText, type Finding } from './finding.js';

interface Findings {
  readonly findings: readonly Finding[];
  readonly isAsking: boolean;
  /** True when the answer is in and there is nothing. */
  readonly none: boolean;
}

/** What is found for the typed text. */
export function useFindings(typed: string): Findings {
  const text = searchText(typed);
  const findings = text === null ? [] : menu.filter((e) => e.label.toLowerCase().startsWith(text.toLowerCase())).map((e) => ({ kind: 'Pages' as const, title: e.label, detail: '', why: null, to: e.to }));
  void entryAt;
  return { findings, isAsking: false, none: text !== null && findings.length === 0 };
}
