import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

interface DraftKey {
  readonly key: string;
  /** Puts the key into the address, so that Back and a reload find the draft. */
  readonly keep: () => void;
  /** Goes on with another draft, or begins a new one. */
  readonly turnTo: (key: string) => void;
  /** What else stands in the address. */
  readonly parameters: URLSearchParams;
}

/** The draft that a page works on: the one in its address, or a new one. */
export function useDraftKey(): DraftKey {
  const [parameters, setParameters] = useSearchParams();
  const [fresh] = useState(() => crypto.randomUUID());
  const key = parameters.get('draft') ?? fresh;
  const turnTo = useCallback(
    (draft: string) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('draft', draft);
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  const keep = useCallback(() => turnTo(key), [turnTo, key]);
  return { key, keep, turnTo, parameters };
}
