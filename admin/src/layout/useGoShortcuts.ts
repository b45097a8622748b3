import { useNavigate } from 'react-router-dom';
import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useSession } from '../session/useSession.js';
import { isFor, menuAt } from './menu.js';

/** `g` and a letter for every place of work that this person may enter. */
export function useGoShortcuts(): void {
  const navigate = useNavigate();
  const session = useSession();
  const roles = session?.roles ?? [];
  useShortcuts(
    menuAt(session?.door)
      .filter((entry) => isFor(entry, roles))
      .map((entry) => ({
        keys: `g ${entry.letter}`,
        label: entry.label,
        group: 'Go to' as const,
        run: () => void navigate(entry.to),
      })),
  );
}
