import { useEffect, useRef } from 'react';
import { ChildNameDocument } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import type { TelephoneForm } from './telephone.form.js';

/** Fills in the child whose page the call was begun from. */
export function useKnownChild(
  id: string | null,
  choose: (known: NonNullable<TelephoneForm['known']>) => void,
): void {
  const view = useView('childName', ChildNameDocument, { id: id ?? '' }, { enabled: id !== null });
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const child = view.data?.child;
  useEffect(() => {
    if (child != null)
      latest.current({ id: child.id, name: child.name, reference: child.reference });
  }, [child]);
}
