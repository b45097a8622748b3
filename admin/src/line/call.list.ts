import { CallsDocument, type CallLineFragment } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import { labelOf } from '../label/label.js';
import type { KeysetPage } from '../list/cursor.js';
import type { FilterChoice } from '../list/FilterBar.js';
import type { ListQuestion } from '../list/list-view.js';

/** A page of calls, the newest first. */
export async function callList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<CallLineFragment>> {
  const { calls } = await ask(CallsDocument, { first, after, filter }, signal);
  return { rows: calls.edges.map((edge) => edge.node), ...calls.pageInfo };
}

/** Ready-made views of the calls. */
export const callChoices: readonly FilterChoice[] = [
  { label: 'All', filter: {} },
  { label: 'Mine', filter: { mine: true } },
  { label: 'Danger', filter: { inDanger: true } },
  { label: 'Not rung back', filter: { unverified: true } },
  { label: 'Became a referral', filter: { outcomes: ['REFERRAL'] } },
  { label: 'Possible exploiter', filter: { possibleExploiter: true } },
  { label: 'Nuisance or silent', filter: { callerTypes: ['NUISANCE', 'SILENT'] } },
];

/** How the other values of a filter read. */
export function callFilterWords(name: string, value: unknown): string | null {
  if (name === 'authorityGss') return `One authority (${String(value)})`;
  if (name === 'startedSince') return `Since ${String(value).slice(0, 10)}`;
  return name === 'states' && Array.isArray(value)
    ? value.map((state) => labelOf('CallState', String(state))).join(', ')
    : null;
}
