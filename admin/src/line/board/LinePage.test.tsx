// @vitest-environment happy-dom
import { createTheme, ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { lightTheme } from '../../theme/theme.js';
import { LinePage } from './LinePage.js';

vi.mock('../../session/useSession.js', () => ({ useSession: () => ({ roles: ['rpc'] }) }));

it('tells an RPC that the line is not theirs to see, never that nobody waits', () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ThemeProvider theme={createTheme(lightTheme)}>
        <MemoryRouter>
          <LinePage />
        </MemoryRouter>
      </ThemeProvider>
    </QueryClientProvider>,
  );
  expect(screen.getByText(/not part of your role/)).toBeDefined();
  expect(screen.queryByText(/Nobody waits/)).toBeNull();
});
