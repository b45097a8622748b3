// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { useKeyListener } from './useKeyListener.js';
import { useLettersAsleep } from './useLettersAsleep.js';
import { useShortcuts } from './useShortcuts.js';

const answersACall = vi.fn();
const finishes = vi.fn();

function Everywhere(): ReactElement {
  useKeyListener(true);
  useShortcuts([
    { keys: 'c', label: 'Answer a call', group: 'Everywhere', run: answersACall },
    { keys: 'F9', label: 'Put it to an RPC', group: 'On this page', run: finishes },
  ]);
  return <p>The line</p>;
}

function OpenCall(): ReactElement {
  useLettersAsleep();
  return <p>A call</p>;
}

it('a letter that misses its field on an open call does nothing, and keys for typing go on working', () => {
  const { rerender } = render(
    <>
      <Everywhere />
      <OpenCall />
    </>,
  );
  fireEvent.keyDown(document.body, { key: 'c' });
  expect(answersACall).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: 'F9' });
  expect(finishes).toHaveBeenCalledOnce();
  rerender(<Everywhere />);
  fireEvent.keyDown(document.body, { key: 'c' });
  expect(answersACall).toHaveBeenCalledOnce();
});
