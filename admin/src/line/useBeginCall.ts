import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useNotify } from 'react-admin';
import { BeginCallDocument } from '../__generated__/graphql.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { useSession } from '../session/useSession.js';

const takers = ['manager', 'line'];
/** The second press of a double click comes sooner, and a second caller later. */
const doublePress = 1_000;

/** Opens a call and goes to it, once a press; null for somebody who takes none. */
export function useBeginCall(): { readonly begin: () => void; readonly isRunning: boolean } | null {
  const roles = useSession()?.roles ?? [];
  const command = useCommand(BeginCallDocument, 'beginCall');
  const { key, renew } = useIdempotencyKey();
  const navigate = useNavigate();
  const notify = useNotify();
  const pressedAt = useRef(-doublePress);
  if (!takers.some((role) => roles.includes(role))) return null;
  const begin = async (): Promise<void> => {
    if (performance.now() - pressedAt.current < doublePress) return;
    pressedAt.current = performance.now();
    const done = await command.run({ input: { idempotencyKey: key() } });
    if (done === null) {
      notify('The call could not be opened. Write on the paper form, and press again.', {
        type: 'error',
      });
      return;
    }
    renew();
    void navigate(`/line/calls/${done.call.id}`);
  };
  return { begin: () => void begin(), isRunning: command.isRunning };
}
