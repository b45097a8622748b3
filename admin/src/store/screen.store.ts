import { memoryStore, type Store } from 'react-admin';
import { recall, remember } from './preference.js';

const theme = recall('theme');
const memory = memoryStore(theme === null ? {} : { theme });

/**
 * Where react-admin keeps filters, pages and selections: in memory only, since a filter may hold a child's name.
 * The theme alone outlives the page.
 */
export const screenStore: Store = {
  ...memory,
  setItem(key, value) {
    if (key === 'theme') remember('theme', String(value));
    memory.setItem(key, value);
  },
};
