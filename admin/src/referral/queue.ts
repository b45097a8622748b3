import type { FilterChoice } from '../list/FilterBar.js';
import { labelOf } from '../label/label.js';

/** Ready-made views of the queue. */
export const queueChoices: readonly FilterChoice[] = [
  { label: 'To decide', filter: { open: true } },
  { label: 'Past their clock', filter: { overdue: true } },
  { label: 'Waiting for an answer', filter: { states: ['INFO_REQUESTED'] } },
  { label: 'Accepted', filter: { states: ['ACCEPTED'] } },
  {
    label: 'Not accepted, duplicate or withdrawn',
    filter: { states: ['NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN'] },
  },
  { label: 'All', filter: {} },
];

/** What the queue opens with. */
export const queueDefault = { open: true };

/** How the other values of a filter read. */
export function queueFilterWords(name: string, value: unknown): string | null {
  if (name === 'authorityGss') return `One authority (${String(value)})`;
  if (name === 'receivedSince') return `Received since ${String(value).slice(0, 10)}`;
  return name === 'states' && Array.isArray(value)
    ? value.map((state) => labelOf('ReferralState', String(state))).join(', ')
    : null;
}
