import { useEffect } from 'react';
import type { Path } from 'react-hook-form';
import type { TelephoneForm } from './telephone.form.js';

/** Puts the cursor where the first problem is. */
export function useFirstProblem(
  problems: Readonly<Record<string, string>>,
  setFocus: (name: Path<TelephoneForm>) => void,
): void {
  const [first] = Object.keys(problems).filter((name) => name !== '');
  useEffect(() => {
    if (first !== undefined) setFocus(first as Path<TelephoneForm>);
  }, [first, setFocus]);
}
