import type { Viewer } from '@ictg/kit/viewer';

/** The page of the small window in which somebody signs in again. */
export const signedInPath = '/signed-in';

/** Where somebody begins: partners at their own pages of the back office, analysts at the numbers. */
export function homeOf({ door }: Pick<Viewer, 'door'>): string {
  if (door === 'service') return '/';
  return door === 'analyst' ? '/analyst' : '/admin/';
}

/**
 * Where to go after a sign-in, if it is a place of ours. Anything else is dropped: a link must not be able to use
 * our sign-in to lead somebody away.
 */
export function destinationIn(publicUrl: string, to: unknown): string | undefined {
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to) || !URL.canParse(to, publicUrl))
    return undefined;
  const url = new URL(to, publicUrl);
  return url.origin === publicUrl ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
