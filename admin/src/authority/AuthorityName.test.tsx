// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { AuthorityOfChild } from './AuthorityName.js';

it.each([
  ['the line', false, null, 'not on the thin card'],
  ['a guardian', true, null, 'authority not recorded'],
  ['the line', false, { name: 'Surrey' }, 'Surrey'],
])('what %s is told of the authority of a child is true', (_who, seesInFull, authority, words) => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  const queries = new QueryClient();
  queries.setQueryData(['viewer'], { viewer: { access: { canSeeChildrenInFull: seesInFull } } });
  const { container } = render(
    <QueryClientProvider client={queries}>
      <AuthorityOfChild of={authority} />
    </QueryClientProvider>,
  );
  expect(container.textContent).toBe(words);
});
