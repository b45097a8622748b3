import { useCallback, useEffect, useReducer, useRef } from 'react';
import { draftAfter, isUnsaved, type DraftState } from './draft.js';
import { failureOf } from './draft-failure.js';

/** How drafts reach the server. */
export interface DraftDoor<Body> {
  readonly load: () => Promise<{ readonly body: Body; readonly savedAt: string } | null>;
  /** Says "partly" where something was held back that only this person still has, as a draft. */
  readonly save: (body: Body) => Promise<'partly' | void>;
  /** Lets the next save write over what another tab has saved, knowingly. */
  readonly overrule?: () => void;
}

export interface ServerDraft {
  readonly state: DraftState;
  readonly isUnsaved: boolean;
  /** To be called after every change of the form. */
  readonly changed: () => void;
  /** Saves now; true when the server has it. */
  readonly saveNow: () => Promise<boolean>;
  /** Does something else to what is kept: never while a save is on its way, and no save begins before it is done. */
  readonly inTurn: <Done>(act: () => Promise<Done>) => Promise<Done>;
  /** Saves over what another tab has saved. */
  readonly saveOver: () => void;
  /** Called when the form has been sent: nothing is left to keep. */
  readonly finished: () => void;
}

const pause = 2_000;
const retryPause = 8_000;

/**
 * Keeps what is typed on the server, a few seconds behind, and brings it back when the form is opened again.
 * @param restore puts a draft into the form, around what has been typed before it arrived
 */
export function useServerDraft<Body>(
  door: DraftDoor<Body>,
  read: () => Body,
  restore: (body: Body) => void,
): ServerDraft {
  const [state, tell] = useReducer(draftAfter, { kind: 'loading', typed: false } as DraftState);
  const latest = useRef({ door, read, restore });
  useEffect(() => {
    latest.current = { door, read, restore };
  });

  const loading = useRef<Promise<void> | null>(null);
  // Nothing is saved before it is known what is there: it would be written over.
  const loaded = useCallback(async () => {
    loading.current ??= latest.current.door.load().then((draft) => {
      if (draft !== null) latest.current.restore(draft.body);
      tell({ kind: 'loaded', savedAt: draft === null ? null : Date.parse(draft.savedAt) });
    });
    try {
      await loading.current;
    } catch (reason) {
      loading.current = null;
      throw reason;
    }
  }, []);
  useEffect(() => {
    loaded().catch(() => tell({ kind: 'loaded', savedAt: null }));
  }, [loaded]);

  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback(<Done>(act: () => Promise<Done>): Promise<Done> => {
    const done = last.current.then(act);
    last.current = done.catch(() => undefined);
    return done;
  }, []);
  const save = useCallback(async () => {
    try {
      await loaded();
      tell({ kind: 'sent' });
      const isPartly = (await latest.current.door.save(latest.current.read())) === 'partly';
      tell({ kind: 'kept', at: Date.now(), isPartly });
      return !isPartly;
    } catch (reason) {
      tell({ kind: 'lost', why: failureOf(reason) });
      return false;
    }
  }, [loaded]);
  const saveNow = useCallback(() => inTurn(save), [inTurn, save]);

  useEffect(() => {
    if (state.kind !== 'waiting' && !(state.kind === 'failed' && state.why.passes)) return;
    const timer = setTimeout(() => void saveNow(), state.kind === 'failed' ? retryPause : pause);
    return () => clearTimeout(timer);
  }, [state, saveNow]);

  const changed = useCallback(() => tell({ kind: 'changed' }), []);
  const finished = useCallback(() => tell({ kind: 'discarded' }), []);
  const saveOver = useCallback(() => {
    latest.current.door.overrule?.();
    void saveNow();
  }, [saveNow]);
  return { state, isUnsaved: isUnsaved(state), changed, saveNow, inTurn, saveOver, finished };
}
