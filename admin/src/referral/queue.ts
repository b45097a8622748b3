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
  { label: 'Set aside', filter: { states: ['SET_ASIDE'] } },
  { label: 'All', filter: {} },
];

/** What the queue opens with. */
export const queueDefault = { open: true };

/** How the other values of a filter read. */
export function queueFilterWords(name: string, value: unknown): string | null {
  if (name === 'authorityGss') return `One authority (${String(value)})`;
  if (name === 'receivedSince') return `Received since ${String(value).slice(0, 10)}`;
  if (name === 'channels' || name === 'missing') return listed(name, value);
  if (name === 'language') return value === 'WELSH' ? 'In Welsh' : 'In English';
  if (name === 'incomplete') return value === true ? 'Something is missing' : 'Complete';
  return name === 'states' && Array.isArray(value)
    ? value.map((state) => labelOf('ReferralState', String(state))).join(', ')
    : null;
}

function listed(name: 'channels' | 'missing', value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const words = value.map((one) =>
    labelOf(name === 'channels' ? 'ReferralChannel' : 'ToldFact', String(one)),
  );
  return `${name === 'channels' ? 'By' : 'Missing'}: ${words.join(', ')}`;
}
