import { useRef, type RefObject } from 'react';
import { useShortcuts } from '../keyboard/useShortcuts.js';

/** Marks of the parts of a row that the keyboard finds. */
export const rowMark = {
  row: 'data-row',
  open: 'data-row-open',
  select: 'data-row-select',
  actions: 'data-row-actions',
} as const;

function find(row: Element | undefined, mark: string): HTMLElement | null {
  return row?.querySelector<HTMLElement>(`[${mark}]`) ?? null;
}

/** `j k` move through the rows of a list, `Enter` opens, `x` selects, `.` opens a row's actions. */
export function useRowKeys<Container extends HTMLElement>(): RefObject<Container | null> {
  const container = useRef<Container>(null);
  const rows = (): Element[] => [
    ...(container.current?.querySelectorAll(`[${rowMark.row}]`) ?? []),
  ];
  const present = (): number => rows().findIndex((row) => row.contains(document.activeElement));
  const move = (by: number): void => {
    const all = rows();
    const at = present();
    const next =
      at === -1 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1);
    const target = find(all[next], rowMark.open);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  const press = (mark: string): void => find(rows()[present()], mark)?.click();
  useShortcuts([
    { keys: 'j', label: 'Next row', group: 'In a list', run: () => move(1) },
    { keys: 'k', label: 'Row before', group: 'In a list', run: () => move(-1) },
    { keys: 'Enter', label: 'Open the row', group: 'In a list', run: () => press(rowMark.open) },
    { keys: 'x', label: 'Select the row', group: 'In a list', run: () => press(rowMark.select) },
    {
      keys: '.',
      label: "The row's actions",
      group: 'In a list',
      run: () => press(rowMark.actions),
    },
  ]);
  return container;
}
