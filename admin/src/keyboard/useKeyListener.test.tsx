// @vitest-environment happy-dom
import { MenuItem, TextField } from '@mui/material';
import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, it, vi } from 'vitest';
import { useKeyListener } from './useKeyListener.js';
import { useShortcuts } from './useShortcuts.js';

const finish = vi.fn();

function CallPage(): ReactElement {
  useKeyListener(true);
  useShortcuts([{ keys: 'Ctrl+Enter', label: 'Finish', group: 'On this page', run: finish }]);
  return (
    <TextField select label="Who rings" defaultValue="POLICE">
      <MenuItem value="POLICE">Police</MenuItem>
    </TextField>
  );
}

it('finishes a page by Ctrl+Enter although a list has the focus', () => {
  render(<CallPage />);
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter', ctrlKey: true });
  expect(finish).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('listbox')).toBeNull();
});
