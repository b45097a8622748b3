import type { ReactElement } from 'react';

/** The name of an authority; what was not recorded says so. */
export function AuthorityName({
  of,
}: {
  readonly of: { readonly name: string } | null | undefined;
}): ReactElement {
  return <>{of?.name ?? 'authority not recorded'}</>;
}
