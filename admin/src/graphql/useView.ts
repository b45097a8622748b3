import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ask, type Document } from './ask.js';

interface ViewOptions<Answer> {
  /** False while the question makes no sense yet. */
  readonly enabled?: boolean;
  /** Shows the last answer while the next one is on its way, for type-ahead. */
  readonly keepLast?: boolean;
  /** Asks whenever it is shown, however lately it was asked: for what a form begins from. */
  readonly fresh?: boolean;
  /** Asks again by itself after so many milliseconds, which may hang on the answer. */
  readonly every?: number | ((answer: Answer | undefined) => number);
}

/** The answer to one view's document, asked again when its variables change. */
export function useView<Answer, Variables>(
  name: string,
  document: Document<Answer, Variables>,
  variables: Variables,
  options: ViewOptions<Answer> = {},
): UseQueryResult<Answer> {
  const { every } = options;
  return useQuery<Answer>({
    queryKey: [name, variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    enabled: options.enabled ?? true,
    ...(options.keepLast === true && { placeholderData: keepPreviousData }),
    ...(options.fresh === true && { refetchOnMount: 'always' as const }),
    ...(every !== undefined && {
      refetchInterval:
        typeof every === 'number'
          ? every
          : ({ state }: { readonly state: { readonly data: Answer | undefined } }) =>
              every(state.data),
    }),
  });
}
