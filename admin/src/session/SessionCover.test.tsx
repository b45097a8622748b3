// @vitest-environment happy-dom
import { Dialog, TextField } from '@mui/material';
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { checkSession, sessionHasEnded } from './session.store.js';
import { SessionCover } from './SessionCover.js';

afterEach(() => vi.unstubAllGlobals());

it('is read aloud and has the focus although a dialog is open below it', async () => {
  const session = { subject: 'manager', name: 'Mara Example', csrf: 'x', expiresAt: '2099-01-01' };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(session)));
  await checkSession();
  document.body.innerHTML = '<div id="cover"></div>';
  render(
    <>
      <SessionCover />
      <Dialog open>
        <TextField label="Why" autoFocus />
      </Dialog>
    </>,
  );
  const cover = document.querySelector('#cover');
  expect(cover?.getAttribute('aria-hidden')).toBe('true');
  act(() => sessionHasEnded());
  expect(cover?.hasAttribute('aria-hidden')).toBe(false);
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Sign in as Mara Example' }),
  );
});
