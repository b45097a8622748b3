import { randomUUID } from 'node:crypto';
import type { Role, Viewer } from '../viewer/index.js';

/** A person of this role for a test; the subject is the role's own name unless told. */
export function viewerFor(role: Role, changes: Partial<Viewer> = {}): Viewer {
  const subject = changes.subject ?? role;
  return {
    subject,
    name: `Test ${subject}`,
    door:
      role === 'partner' || role === 'contract-manager' || role === 'competent-authority'
        ? 'partner'
        : role === 'analyst'
          ? 'analyst'
          : role === 'system'
            ? 'service'
            : 'first-party',
    roles: [role],
    areas: [],
    requestId: randomUUID(),
    ...changes,
  };
}
