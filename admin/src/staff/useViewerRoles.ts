import { useSession } from '../session/useSession.js';

/** What the person may do with professionals, by role: the service decides, this says what to offer. */
export function useViewerRoles(): {
  readonly keepsPeople: boolean;
  readonly keepsDirectory: boolean;
} {
  const roles = useSession()?.roles ?? [];
  const holds = (...wanted: readonly string[]) => roles.some((role) => wanted.includes(role));
  return {
    keepsPeople: holds('manager', 'organiser', 'rpc'),
    keepsDirectory: holds('manager', 'organiser'),
  };
}
