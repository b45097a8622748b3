import { useCallback, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useServerDraft } from '../../draft/useServerDraft.js';
import { allIsWell, CallDoor, type CallStanding, type Choice } from './call-door.js';
import type { CallContent, CallForm, WholeCall } from './call.form.js';

/** Sends a command on a call which is being typed, with the version that the server has of it. */
export type CallCommand = <Done extends { readonly call: { readonly version: number } }>(
  send: (version: number) => Promise<Done | null>,
) => Promise<Done | null>;

/** What keeps a call on the server while it is typed. */
export interface CallSaving {
  readonly state: ReturnType<typeof useServerDraft>['state'];
  readonly standing: CallStanding;
  readonly isUnsaved: boolean;
  readonly changed: () => void;
  /** Saves now; true when the server has all of it. */
  readonly saveNow: () => Promise<boolean>;
  readonly finished: () => void;
  /** Saves what is typed, then sends a command on the call with the version that the server has: one at a time. */
  readonly command: CallCommand;
  /** What the server has not taken yet, to go along with a command. */
  readonly unsent: () => Partial<CallContent>;
  /** Takes in the call as it was read again. */
  readonly saw: (call: WholeCall) => void;
  /** Settles a field that a colleague and this person both changed. */
  readonly choose: (field: keyof CallContent, choice: Choice) => void;
}

/** Keeps what is typed in the call itself, a few seconds behind: whoever opens it sees the same words. */
export function useCallSaving(
  call: WholeCall,
  form: Pick<UseFormReturn<CallForm>, 'getValues' | 'setValue'>,
): CallSaving {
  const [standing, tell] = useState<CallStanding>(allIsWell);
  const [door] = useState(
    () =>
      new CallDoor(
        call,
        {
          read: () => form.getValues(),
          write: (content) => {
            for (const [field, value] of Object.entries(content))
              form.setValue(`content.${field as keyof CallContent}`, value);
          },
        },
        tell,
      ),
  );
  const draft = useServerDraft<CallForm>(door, form.getValues, () => undefined);
  const { saveNow, inTurn, finished } = draft;
  return {
    ...draft,
    standing,
    saw: useCallback(
      // A save on its way comes first: its words are our own.
      (seen: WholeCall) => void inTurn(() => Promise.resolve(door.saw(seen))),
      [door, inTurn],
    ),
    unsent: useCallback(() => door.unsent(), [door]),
    choose: useCallback(
      (field, choice) => {
        door.choose(field, choice);
        void saveNow();
      },
      [door, saveNow],
    ),
    command: useCallback(
      async (send) => {
        // Where the save is refused the command is sent all the same: it then says why by itself.
        await saveNow();
        return inTurn(async () => {
          const done = await send(door.version);
          if (done !== null) door.version = Math.max(door.version, done.call.version);
          return done;
        });
      },
      [door, saveNow, inTurn],
    ),
    finished: useCallback(() => {
      finished();
      void door.done().catch(() => undefined);
    }, [door, finished]),
  };
}
