import { useEffect } from 'react';
import type { Path } from 'react-hook-form';
import type { CallForm } from './call.form.js';

/** Puts the cursor where the first problem is. */
export function useFirstProblem(
  problems: Readonly<Record<string, string>>,
  setFocus: (name: Path<CallForm>) => void,
): void {
  const [first] = Object.keys(problems).filter((name) => name.startsWith('content.'));
  useEffect(() => {
    if (first !== undefined) setFocus(first as Path<CallForm>);
  }, [first, setFocus]);
}
