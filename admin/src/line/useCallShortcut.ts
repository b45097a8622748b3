import { useShortcuts } from '../keyboard/useShortcuts.js';
import { useBeginCall } from './useBeginCall.js';

/** `c` anywhere answers a call, for whoever takes calls. */
export function useCallShortcut(): void {
  const taking = useBeginCall();
  useShortcuts(
    taking === null
      ? []
      : [{ keys: 'c', label: 'Answer a call', group: 'Everywhere', run: taking.begin }],
  );
}
