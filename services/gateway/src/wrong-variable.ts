import type { GraphQLError } from 'graphql';

const wrong =
  /^Variable "\$(?<variable>\w+)" got invalid value [^]*?(?: at "(?<path>[\w.[\]]+)")?; (?<cause>[^]*)$/;
const unknownField = /^Field "(?<field>\w{1,80})" is not defined by type/;
const lackingField = /^Field "(?<field>\w{1,80})" of required type/;
const isEmpty = /^Expected non-nullable type "[\w![\]]+" not to be null\.$/;
const enumType = /(?:does not exist in|^Enum) "(?<type>\w+)"/;
const plainType = /^(?<type>String|Int|Float|Boolean|ID) cannot represent/;

/**
 * What is wrong with a variable, in a sentence that names the field; nothing when the fault is another one. The
 * engine's own sentence quotes all that was sent, which may be all that was told of a child, and hints at names: neither
 * goes into an answer or a log.
 */
export function wrongVariable({ message, originalError }: GraphQLError): string | undefined {
  // What the gateway itself finds has its cause apart, so that nothing that was sent can pose as the cause.
  const own = originalError?.message ?? '';
  const isOwn = own !== '' && own !== message && message.endsWith(`; ${own}`);
  const head = isOwn ? message.slice(0, -own.length) : message;
  const { variable, path, cause } = (isOwn ? headOf(head) : wrong.exec(message)?.groups) ?? {};
  if (variable === undefined) return undefined;
  return sentenceOf(path ?? variable, isOwn ? own : (cause ?? ''));
}

function headOf(head: string): Record<string, string | undefined> | undefined {
  return /^Variable "\$(?<variable>\w+)" got invalid value [^]*?(?: at "(?<path>[\w.[\]]+)")?; $/.exec(
    head,
  )?.groups;
}

function sentenceOf(path: string, cause: string): string {
  const unknown = unknownField.exec(cause)?.groups?.field;
  if (unknown !== undefined)
    return `${path}.${unknown}: there is no such field here. Leave it out, or look its name up in the schema.`;
  const lacking = lackingField.exec(cause)?.groups?.field;
  if (lacking !== undefined) return `${path}.${lacking}: this is required. Send it.`;
  if (isEmpty.test(cause)) return `${path}: this is required and cannot be null. Send a value.`;
  const values = enumType.exec(cause)?.groups?.type;
  if (values !== undefined)
    return `${path}: this is none of the values of ${values}. Look them up in the schema.`;
  const type = plainType.exec(cause)?.groups?.type;
  return type === undefined
    ? `${path}: this value is not one that the field takes. Look up in the schema what it takes.`
    : `${path}: this must be a ${type}.`;
}
