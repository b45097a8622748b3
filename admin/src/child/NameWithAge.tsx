import type { ReactElement } from 'react';

interface NameWithAgeProps {
  readonly of: { readonly name: string; readonly age: number | null };
}

/** A child's name and age. A name that is written from right to left keeps to itself, so that the age stays behind it. */
export function NameWithAge({ of: { name, age } }: NameWithAgeProps): ReactElement {
  return (
    <>
      <bdi>{name}</bdi>
      {age !== null && `, ${String(age)}`}
    </>
  );
}
