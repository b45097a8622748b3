/** Address that signs in and comes back to the present page. */
export function signInAddress(
  place: Pick<Location, 'pathname' | 'search'> = window.location,
): string {
  return `/sign-in?to=${encodeURIComponent(place.pathname + place.search)}`;
}

/** Opens a small window that signs this person in and reports back; null when the browser refuses to open it. */
export function openSignInWindow(subject: string): Window | null {
  return window.open(
    `/sign-in?as=${encodeURIComponent(subject)}&to=${encodeURIComponent('/signed-in')}`,
    'ictg-sign-in',
    'popup,width=520,height=680',
  );
}
