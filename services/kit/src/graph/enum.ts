import { registerEnumType } from 'type-graphql';

/**
 * Makes a GraphQL enum of a closed list of words.
 * @param descriptions what each word means; the compiler asks for every one
 */
export function graphEnum<Value extends string>(
  name: string,
  description: string,
  descriptions: Readonly<Record<Value, string>>,
): Record<Value, Value> {
  const values = Object.fromEntries(
    Object.keys(descriptions).map((value) => [value, value]),
  ) as Record<Value, Value>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(descriptions).map(([value, text]) => [value, { description: text }]),
  ) as Record<Value, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}
