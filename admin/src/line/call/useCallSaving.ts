import { useCallback, useRef, useState } from 'react';
import { SaveCallDocument } from '../../__generated__/graphql.js';
import { DraftRefused } from '../../draft/draft-failure.js';
import { useServerDraft } from '../../draft/useServerDraft.js';
import { ask } from '../../graphql/ask.js';
import type { Problem } from '../../graphql/problem.js';
import type { CallForm, WholeCall } from './call.form.js';

/** What keeps a call on the server while it is typed. */
export interface CallSaving {
  readonly state: ReturnType<typeof useServerDraft>['state'];
  readonly isUnsaved: boolean;
  readonly changed: () => void;
  /** Saves now; true when the server has it. */
  readonly saveNow: () => Promise<boolean>;
  readonly finished: () => void;
  /** The version that the server has, for a command on the call. */
  readonly version: () => number;
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
    async save({ content }: CallForm) {
      const { saveCall } = await ask(SaveCallDocument, {
        input: { callId: call.id, version: version.current, content },
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
  const { saveNow } = draft;
  return {
    ...draft,
    problem,
    sawVersion,
    version: useCallback(() => version.current, []),
    saveOver: useCallback(
      (over: number) => {
        version.current = over;
        void saveNow();
      },
      [saveNow],
    ),
  };
}
