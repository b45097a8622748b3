import { randomUUID } from 'node:crypto';
import { ceilings, partnerKindOf } from '../agreement/index.js';
import type { Role, Viewer } from '../viewer/index.js';

/** A person of this role for a test; the subject is the role's own name, and a partner's agreement opens all it can, unless told. */
export function viewerFor(role: Role, changes: Partial<Viewer> = {}): Viewer {
  const subject = changes.subject ?? role;
  const isPartner =
    role === 'partner' || role === 'contract-manager' || role === 'competent-authority';
  const kind = partnerKindOf({ roles: [role], agency: changes.agency });
  return {
    subject,
    name: `Test ${subject}`,
    door: isPartner
      ? 'partner'
      : role === 'analyst'
        ? 'analyst'
        : role === 'system'
          ? 'service'
          : 'first-party',
    ...(isPartner ? { shares: ceilings[kind] } : {}),
    roles: [role],
    areas: [],
    requestId: randomUUID(),
    ...changes,
  };
}
