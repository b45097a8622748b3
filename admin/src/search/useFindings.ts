import { ChildSearchDocument, type ChildSearchQuery } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { isFor, menu } from '../layout/menu.js';
import { useSession } from '../session/useSession.js';
import { searchText, type Finding } from './finding.js';
import { useSettled } from './useSettled.js';

interface Findings {
  readonly findings: readonly Finding[];
  readonly isAsking: boolean;
  /** True when the answer is in and there is nothing. */
  readonly none: boolean;
}

const pause = 140;

/** What is found for the typed text, a moment after the last letter. */
export function useFindings(typed: string): Findings {
  const text = useSettled(searchText(typed), pause);
  const roles = useSession()?.roles ?? [];
  const children = useView(
    'childSearch',
    ChildSearchDocument,
    { text: text ?? '' },
    { enabled: text !== null, keepLast: true },
  );
  const pages =
    text === null
      ? []
      : menu.filter(
          (entry) =>
            isFor(entry, roles) && entry.label.toLowerCase().startsWith(text.toLowerCase()),
        );
  const findings =
    text === null
      ? []
      : [...(children.data?.childSearch ?? []).map(childFinding), ...pages.map(pageFinding)];
  const isAsking = text !== null && children.isFetching;
  return { findings, isAsking, none: text !== null && !isAsking && findings.length === 0 };
}

function childFinding({ child, reasons }: ChildSearchQuery['childSearch'][number]): Finding {
  const about = [
    child.reference,
    child.age === null ? null : String(child.age),
    child.authority?.name ?? null,
  ];
  return {
    kind: 'Children',
    title: child.name,
    detail: [...about, child.isRestricted ? 'restricted' : null]
      .filter((part) => part !== null)
      .join(' · '),
    why: reasons.join(', ') || null,
    to: `/children/${child.id}`,
  };
}

function pageFinding(entry: (typeof menu)[number]): Finding {
  return { kind: 'Pages', title: entry.label, detail: '', why: null, to: entry.to };
}
