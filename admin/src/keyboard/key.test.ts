import { describe, expect, it } from 'vitest';
import { keyName, step, worksWhileTyping } from './key.js';

const bare = { ctrlKey: false, metaKey: false, altKey: false };
const known = ['/', 'n', 'g r', 'g c', 'j', 'Ctrl+Enter', 'Esc'];

describe('a shortcut', () => {
  it('is named as people read it', () => {
    expect(keyName({ ...bare, key: 'Escape' })).toBe('Esc');
    expect(keyName({ ...bare, key: '?' })).toBe('?');
    expect(keyName({ ...bare, key: 'Enter', ctrlKey: true })).toBe('Ctrl+Enter');
    expect(keyName({ ...bare, key: 'Enter', metaKey: true })).toBe('Ctrl+Enter');
  });

  it('leaves the browser and the button with focus their own keys', () => {
    expect(keyName({ ...bare, key: 'n', ctrlKey: true })).toBeNull();
    expect(keyName({ ...bare, key: 'n', altKey: true })).toBeNull();
    expect(keyName({ ...bare, key: 'Tab' })).toBeNull();
    expect(keyName({ ...bare, key: 'Enter' })).toBeNull();
    expect(keyName({ ...bare, key: ' ' })).toBeNull();
  });

  it('waits for the second letter of a pair', () => {
    expect(step('', 'g', known)).toEqual({ begun: 'g' });
    expect(step('g', 'r', known)).toEqual({ done: 'g r' });
  });

  it('starts afresh when the second letter means nothing', () => {
    expect(step('g', 'n', known)).toEqual({ done: 'n' });
    expect(step('g', 'q', known)).toBe('none');
  });

  it('never takes a letter from somebody who types', () => {
    expect(worksWhileTyping('Ctrl+Enter')).toBe(true);
    expect(worksWhileTyping('n')).toBe(false);
  });
});
