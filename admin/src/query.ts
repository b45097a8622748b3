import { QueryClient } from '@tanstack/react-query';
import { GraphFault } from './graphql/fault.js';

/** Answers are kept in memory only and shown while they are asked again. Only a fault that may pass is tried again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (count, fault) =>
        count < 2 &&
        fault instanceof GraphFault &&
        (fault.kind === 'busy' || fault.kind === 'offline'),
    },
    mutations: { retry: false },
  },
});
