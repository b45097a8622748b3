import { describe, expect, it } from 'vitest';
import { loggedFields } from './log-words.js';

describe('the fields of an entry in a log', () => {
  it('are told in words, without what only the machine needs', () => {
    expect(loggedFields(['id', 'version', 'isOverdue', 'first_language'])).toEqual([
      'overdue',
      'first language',
    ]);
  });

  it('are each told once', () => {
    expect(loggedFields(['dueAt', 'due_at', 'child.id'])).toEqual(['due']);
  });
});
