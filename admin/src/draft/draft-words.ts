import { stretchWords } from '../date/date-words.js';
import type { DraftState } from './draft.js';

function ago(savedAt: number, now: number): string {
  const seconds = Math.max(Math.round((now - savedAt) / 1_000), 0);
  if (seconds < 2) return 'just now';
  return seconds < 60 ? `${String(seconds)} s ago` : `${stretchWords(seconds)} ago`;
}

/** What the page says about a draft. */
export function draftWords(state: DraftState, now: number): string {
  switch (state.kind) {
    case 'loading':
      return 'Looking for your draft';
    case 'clean':
      return 'Saved as you type';
    case 'waiting':
      return state.savedAt === null ? 'Not saved yet' : `Saved ${ago(state.savedAt, now)}, typing`;
    case 'saving':
      return 'Saving';
    case 'saved':
      return state.isPartly === true
        ? `Saved ${ago(state.savedAt, now)}, but for the fields named here: those are kept as your draft`
        : `Saved ${ago(state.savedAt, now)}, the draft is on the server`;
    case 'failed':
      return state.savedAt === null
        ? `Not saved: ${state.why.words}. Keep this page open`
        : `Last saved ${ago(state.savedAt, now)}, not since: ${state.why.words}. Keep this page open`;
  }
}
