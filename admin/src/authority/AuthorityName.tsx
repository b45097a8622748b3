import type { ReactElement } from 'react';
import { useViewer } from '../session/useViewer.js';

type Named = { readonly name: string } | null | undefined;

/** The name of an authority; what was not recorded says so. */
export function AuthorityName({ of }: { readonly of: Named }): ReactElement {
  return <>{of?.name ?? 'authority not recorded'}</>;
}

/** The authority of a child. Whoever sees the thin card alone is not told it, and so not that it was not recorded. */
export function AuthorityOfChild({ of }: { readonly of: Named }): ReactElement | null {
  const seesInFull = useViewer()?.access.canSeeChildrenInFull === true;
  return of == null && !seesInFull ? <>not on the thin card</> : <AuthorityName of={of} />;
}
