// @vitest-environment happy-dom
import { createTheme, ThemeProvider } from '@mui/material';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { lightTheme } from '../theme/theme.js';
import { CaseloadPage } from './CaseloadPage.js';

it('says nothing of the staff register before it knows who is asking', () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ThemeProvider theme={createTheme(lightTheme)}>
        <MemoryRouter>
          <CaseloadPage />
        </MemoryRouter>
      </ThemeProvider>
    </QueryClientProvider>,
  );
  expect(screen.queryByText(/not on the staff register/)).toBeNull();
  expect(screen.getByRole('status', { name: 'Loading the caseload' })).toBeDefined();
});
