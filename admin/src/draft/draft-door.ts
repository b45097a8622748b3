import {
  DeleteDraftDocument,
  DraftsDocument,
  SaveDraftDocument,
} from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import { DraftRefused } from './draft-failure.js';
import type { DraftDoor } from './useServerDraft.js';

/** The door to one draft of this person on the server. */
export function draftDoor<Body extends object>(kind: string, key: string): DraftDoor<Body> {
  // Raised by every save: another one is there when the same draft is open in another tab.
  let version = 0;
  let there = 0;
  return {
    async load() {
      const { drafts } = await ask(DraftsDocument, { kind });
      const found = drafts.find((draft) => draft.key === key);
      version = found?.version ?? 0;
      return found === undefined ? null : { body: found.body as Body, savedAt: found.savedAt };
    },
    async save(body) {
      const { saveDraft } = await ask(SaveDraftDocument, {
        input: { kind, key, version, body: body as Record<string, unknown> },
      });
      if (saveDraft.__typename !== 'SaveDraftSuccess') {
        if (saveDraft.__typename === 'ChangedMeanwhile') there = saveDraft.currentVersion ?? 0;
        throw new DraftRefused(saveDraft);
      }
      version = saveDraft.draft.version;
    },
    overrule() {
      version = there;
    },
  };
}

/** Throws a draft away, once the form has been sent or given up. */
export async function discardDraft(kind: string, key: string): Promise<void> {
  await ask(DeleteDraftDocument, { kind, key });
}
