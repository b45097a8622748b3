import { useCallback, useEffect, useReducer, useRef } from 'react';
import { draftAfter, isUnsaved, type DraftState } from './draft.js';

/** How drafts reach the server. */
export interface DraftDoor<Body> {
  readonly load: () => Promise<{ readonly body: Body; readonly savedAt: string } | null>;
  readonly save: (body: Body) => Promise<void>;
}

interface ServerDraft {
  readonly state: DraftState;
  readonly isUnsaved: boolean;
  /** To be called after every change of the form. */
  readonly changed: () => void;
  /** Saves now; true when the server has it. */
  readonly saveNow: () => Promise<boolean>;
  /** Called when the form has been sent: nothing is left to keep. */
  readonly finished: () => void;
}

const pause = 2_000;
const retryPause = 8_000;

/** Keeps what is typed on the server, a few seconds behind, and brings it back when the form is opened again. */
export function useServerDraft<Body>(
  door: DraftDoor<Body>,
  read: () => Body,
  restore: (body: Body) => void,
): ServerDraft {
  const [state, tell] = useReducer(draftAfter, { kind: 'loading' } as DraftState);
  const latest = useRef({ door, read, restore, state });
  useEffect(() => {
    latest.current = { door, read, restore, state };
  });

  useEffect(() => {
    let here = true;
    latest.current.door
      .load()
      .then((draft) => {
        if (!here) return;
        if (draft !== null) latest.current.restore(draft.body);
        tell({ kind: 'loaded', savedAt: draft === null ? null : Date.parse(draft.savedAt) });
      })
      .catch(() => here && tell({ kind: 'loaded', savedAt: null }));
    return () => {
      here = false;
    };
  }, []);

  const saveNow = useCallback(async () => {
    tell({ kind: 'sent' });
    try {
      await latest.current.door.save(latest.current.read());
      tell({ kind: 'kept', at: Date.now() });
      return true;
    } catch {
      tell({ kind: 'lost' });
      return false;
    }
  }, []);

  useEffect(() => {
    if (state.kind !== 'waiting' && state.kind !== 'failed') return;
    const timer = setTimeout(() => void saveNow(), state.kind === 'failed' ? retryPause : pause);
    return () => clearTimeout(timer);
  }, [state, saveNow]);

  const changed = useCallback(() => tell({ kind: 'changed' }), []);
  const finished = useCallback(() => tell({ kind: 'discarded' }), []);
  return { state, isUnsaved: isUnsaved(state), changed, saveNow, finished };
}
