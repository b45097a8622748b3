import { randomUUID } from 'node:crypto';
import type { Viewer } from '@ictg/kit/viewer';
import { hashOf } from './secret.js';

/** Whoever holds the key of a form: nobody known, with the rights to that one form and to what was sent from it. */
export function senderOf(key: string): Viewer {
  return {
    subject: `sender:${hashOf(key)}`,
    name: 'Sender of a form',
    door: 'service',
    roles: [],
    areas: [],
    requestId: randomUUID(),
  };
}
