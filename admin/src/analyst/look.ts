import { useSyncExternalStore } from 'react';
import { recall } from '../store/preference.js';

/** How the screen looks. */
export type Look = 'light' | 'dark';

const nightOutside = window.matchMedia('(prefers-color-scheme: dark)');

/** The look chosen in the back office; where none is, the one of the device. */
function look(): Look {
  const chosen = recall('theme');
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return nightOutside.matches ? 'dark' : 'light';
}

function onChange(tell: () => void): () => void {
  window.addEventListener('storage', tell);
  nightOutside.addEventListener('change', tell);
  return () => {
    window.removeEventListener('storage', tell);
    nightOutside.removeEventListener('change', tell);
  };
}

/** The look as it is now, also when it is changed in another window. */
export function useLook(): Look {
  return useSyncExternalStore(onChange, look);
}

/** Gives the whole page its look, before anything is drawn and whenever it is changed. */
export function followLook(): void {
  const follow = () => {
    document.documentElement.dataset['look'] = look();
  };
  follow();
  onChange(follow);
}
