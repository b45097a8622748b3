import { useEffect, useState } from 'react';
import { keyName, step, takesText, worksWhileTyping } from './key.js';
import { offeredShortcuts } from './shortcut.store.js';
import { lettersAreAsleep } from './useLettersAsleep.js';

const patience = 1_500;

function aDialogIsOpen(): boolean {
  return (
    document.querySelector(
      '.MuiModal-root:not([aria-hidden="true"]), .MuiPopover-root:not([aria-hidden="true"])',
    ) !== null
  );
}

/** Listens for shortcuts; returns the beginning of a pair that has been pressed, so that the screen can show what may follow. */
export function useKeyListener(lettersAreOn: boolean): string {
  const [begun, setBegun] = useState('');
  useEffect(() => {
    let sofar = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (next: string): void => {
      sofar = next;
      setBegun(next);
      clearTimeout(timer);
      if (next !== '') timer = setTimeout(() => move(''), patience);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        document.documentElement.dataset['covered'] !== undefined
      )
        return;
      const key = keyName(event);
      if (key === null) return;
      const lettersAnswer = lettersAreOn && !lettersAreAsleep() && !takesText(event.target);
      if (!worksWhileTyping(key) && !lettersAnswer) return;
      if (aDialogIsOpen() && key !== 'Ctrl+Enter') return;
      const offer = offeredShortcuts();
      const next = step(
        sofar,
        key,
        offer.map((shortcut) => shortcut.keys),
      );
      if (next === 'none') return move('');
      event.preventDefault();
      if ('begun' in next) return move(next.begun);
      move('');
      offer.findLast((shortcut) => shortcut.keys === next.done)?.run();
    };
    // A list with the focus would take the key to open itself.
    const onFinish = (event: KeyboardEvent): void => {
      if (keyName(event) !== 'Ctrl+Enter' || aDialogIsOpen()) return;
      onKey(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    document.addEventListener('keydown', onFinish, { capture: true });
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onFinish, { capture: true });
      document.removeEventListener('keydown', onKey);
      clearTimeout(timer);
    };
  }, [lettersAreOn]);
  return begun;
}
