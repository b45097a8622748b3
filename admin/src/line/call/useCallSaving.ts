import { useCallback, useRef, useState } from 'react';
import { SaveCallDocument } from '../../__generated__/graphql.js';
import { DraftRefused } from '../../draft/draft-failure.js';
import { useServerDraft } from '../../draft/useServerDraft.js';
import { ask } from '../../graphql/ask.js';
import type { Problem } from '../../graphql/problem.js';
import { contentOf, type CallForm, type WholeCall } from './call.form.js';

/** Sends a command on a call which is being typed, with the version that the server has of it. */
export type CallCommand = <Done extends { readonly call: { readonly version: number } }>(
  send: (version: number) => Promise<Done | null>,
) => Promise<Done | null>;

/** What keeps a call on the server while it is typed. */
export interface CallSaving {
  readonly state: ReturnType<typeof useServerDraft>['state'];
  readonly isUnsaved: boolean;
  readonly changed: () => void;
  /** Saves now; true when the server has it. */
  readonly saveNow: () => Promise<boolean>;
  readonly finished: () => void;
  /** Saves what is typed, then sends a command on the call with the version that the server has: one at a time. */
  readonly command: CallCommand;
  readonly sawVersion: (version: number) => void;
  /** Why the last save was refused, e.g. because a colleague writes in the same call. */
  readonly problem: Problem | null;
  /** Saves over what a colleague wrote, knowingly. */
  readonly saveOver: (version: number) => void;
}

/** Keeps what is typed in the call itself, a few seconds behind: whoever opens it sees the same words. */
export function useCallSaving(call: WholeCall, read: () => CallForm): CallSaving {
  const version = useRef(call.version);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [door] = useState(() => ({
    load: () => Promise.resolve(null),
    async save(form: CallForm) {
      const { saveCall } = await ask(SaveCallDocument, {
        input: { callId: call.id, version: version.current, content: contentOf(form) },
      });
      if (saveCall.__typename === 'CallSaved') {
        setProblem(null);
        version.current = saveCall.call.version;
        return;
      }
      setProblem(saveCall);
      throw new DraftRefused(saveCall);
    },
  }));
  const draft = useServerDraft<CallForm>(door, read, () => undefined);
  const sawVersion = useCallback((seen: number) => {
    version.current = Math.max(version.current, seen);
  }, []);
  const { saveNow, inTurn } = draft;
  return {
    ...draft,
    problem,
    sawVersion,
    command: useCallback(
      async (send) => {
        // Where the save is refused the command is sent all the same: it then says why by itself.
        await saveNow();
        return inTurn(async () => {
          const done = await send(version.current);
          if (done !== null) sawVersion(done.call.version);
          return done;
        });
      },
      [saveNow, inTurn, sawVersion],
    ),
    saveOver: useCallback(
      (over: number) => {
        version.current = over;
        void saveNow();
      },
      [saveNow],
    ),
  };
}
