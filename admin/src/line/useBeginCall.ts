import { useNavigate } from 'react-router-dom';
import { useNotify } from 'react-admin';
import { BeginCallDocument } from '../__generated__/graphql.js';
import { useCommand } from '../graphql/useCommand.js';
import { useIdempotencyKey } from '../graphql/useIdempotencyKey.js';
import { useSession } from '../session/useSession.js';

const takers = ['manager', 'line'];

/** Opens a call and goes to it; null for somebody who takes none. */
export function useBeginCall(): { readonly begin: () => void; readonly isRunning: boolean } | null {
  const roles = useSession()?.roles ?? [];
  const command = useCommand(BeginCallDocument, 'beginCall');
  const { key, renew } = useIdempotencyKey();
  const navigate = useNavigate();
  const notify = useNotify();
  if (!takers.some((role) => roles.includes(role))) return null;
  const begin = async (): Promise<void> => {
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
