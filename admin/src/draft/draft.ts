import type { DraftFailure } from './draft-failure.js';

/** Where a draft stands between the page and the server. */
export type DraftState =
  | { readonly kind: 'loading'; readonly typed: boolean }
  | { readonly kind: 'clean' }
  | { readonly kind: 'waiting'; readonly savedAt: number | null }
  | { readonly kind: 'saving'; readonly savedAt: number | null; readonly changedMeanwhile: boolean }
  | { readonly kind: 'saved'; readonly savedAt: number; readonly isPartly?: boolean }
  | { readonly kind: 'failed'; readonly savedAt: number | null; readonly why: DraftFailure };

/** What may happen to a draft. */
export type DraftEvent =
  | { readonly kind: 'loaded'; readonly savedAt: number | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'kept'; readonly at: number; readonly isPartly?: boolean }
  | { readonly kind: 'lost'; readonly why: DraftFailure }
  | { readonly kind: 'discarded' };

function lastSave(state: DraftState): number | null {
  return 'savedAt' in state ? state.savedAt : null;
}

/** The next state of a draft. What is typed while a save is on its way is saved again after it. */
export function draftAfter(state: DraftState, event: DraftEvent): DraftState {
  switch (event.kind) {
    case 'loaded':
      // Somebody who types faster than the answer comes back keeps what was typed, and it is saved.
      if (state.kind !== 'loading' || state.typed)
        return { kind: 'waiting', savedAt: event.savedAt };
      return event.savedAt === null ? { kind: 'clean' } : { kind: 'saved', savedAt: event.savedAt };
    case 'changed':
      // The same object again: whoever types without a pause is saved all the same.
      if (state.kind === 'waiting') return state;
      if (state.kind === 'loading') return state.typed ? state : { kind: 'loading', typed: true };
      return state.kind === 'saving'
        ? { ...state, changedMeanwhile: true }
        : { kind: 'waiting', savedAt: lastSave(state) };
    case 'sent':
      return { kind: 'saving', savedAt: lastSave(state), changedMeanwhile: false };
    case 'kept':
      return state.kind === 'saving' && state.changedMeanwhile
        ? { kind: 'waiting', savedAt: event.at }
        : {
            kind: 'saved',
            savedAt: event.at,
            ...(event.isPartly === true && { isPartly: true }),
          };
    case 'lost':
      return { kind: 'failed', savedAt: lastSave(state), why: event.why };
    case 'discarded':
      return { kind: 'clean' };
  }
}

/** Whether something typed is not on the server yet. */
export function isUnsaved(state: DraftState): boolean {
  if (state.kind === 'loading') return state.typed;
  return state.kind === 'waiting' || state.kind === 'saving' || state.kind === 'failed';
}
