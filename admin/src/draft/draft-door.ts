import {
  DeleteDraftDocument,
  DraftsDocument,
  SaveDraftDocument,
} from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import { isProblem } from '../graphql/problem.js';
import type { DraftDoor } from './useServerDraft.js';

/** The door to one draft of this person on the server. */
export function draftDoor<Body extends object>(kind: string, key: string): DraftDoor<Body> {
  return {
    async load() {
      const { drafts } = await ask(DraftsDocument, { kind });
      const found = drafts.find((draft) => draft.key === key);
      return found === undefined ? null : { body: found.body as Body, savedAt: found.savedAt };
    },
    async save(body) {
      const { saveDraft } = await ask(SaveDraftDocument, {
        input: { kind, key, body: body as Record<string, unknown> },
      });
      if (isProblem(saveDraft)) throw new Error(saveDraft.message);
    },
  };
}

/** Throws a draft away, once the form has been sent or given up. */
export async function discardDraft(kind: string, key: string): Promise<void> {
  await ask(DeleteDraftDocument, { kind, key });
}
