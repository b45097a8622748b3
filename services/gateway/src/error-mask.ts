import { randomUUID } from 'node:crypto';
import type { Log } from '@ictg/kit/log';
import { GraphQLError } from 'graphql';
import { wrongVariable } from './wrong-variable.js';

/** Faults of the request itself: their sentence is meant for whoever sent it. */
const speakable = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_CURSOR',
  'BAD_PAGE_SIZE',
  'BAD_USER_INPUT',
  'COST_ESTIMATED_TOO_EXPENSIVE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'DOCUMENT_NOT_TRUSTED',
]);

const unreachable = new Set(['SUBREQUEST_HTTP_ERROR', 'TIMEOUT_ERROR', 'GATEWAY_TIMEOUT']);

/** Makes the function that decides what the sender is told of a failure; the whole of it goes into the log. */
export function createErrorMask(log: Log): (fault: unknown) => Error {
  return (fault) => {
    if (!(fault instanceof GraphQLError)) return unexpected(fault, log);
    const { code, reason, serviceName, errorId, http } = fault.extensions;
    const name = typeof code === 'string' ? code : '';
    const wrong = wrongVariable(fault);
    if (wrong !== undefined)
      return new GraphQLError(wrong, { extensions: { code: 'BAD_USER_INPUT' } });
    // Whoever got this far is signed in: an unauthorised field is no reason to ask them to do so again.
    if (name === 'UNAUTHORIZED_FIELD_OR_TYPE') return spoken(fault, { code: name });
    // What is no GraphQL request at all is a bad HTTP request, whatever kind of answer was asked for.
    if (name === 'BAD_REQUEST') return spoken(fault, { code: name, http: { status: 400 } });
    if (isAboutTheRequest(fault, name))
      return spoken(fault, { code: name || 'BAD_USER_INPUT', reason: ruleOf(reason), http });
    // A service has masked it already: the number in its sentence leads to its own log.
    if (name === 'INTERNAL' && typeof errorId === 'string')
      return spoken(fault, { code: name, errorId });
    if (unreachable.has(name))
      return outOfReach(fault, typeof serviceName === 'string' ? serviceName : 'a', log);
    return unexpected(fault, log);
  };
}

/** The stable name of the rule that a service refused by, for pages that know what to say of it. */
function ruleOf(reason: unknown): string | undefined {
  return typeof reason === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(reason) ? reason : undefined;
}

function isAboutTheRequest(fault: GraphQLError, code: string): boolean {
  return speakable.has(code) || (code === '' && fault.path === undefined && !fault.originalError);
}

function spoken(fault: GraphQLError, extensions: Record<string, unknown>): GraphQLError {
  const present = Object.entries(extensions).filter(([, value]) => value !== undefined);
  return new GraphQLError(fault.message, {
    ...(fault.nodes ? { nodes: fault.nodes } : {}),
    ...(fault.path ? { path: fault.path } : {}),
    extensions: Object.fromEntries(present),
  });
}

function outOfReach(fault: GraphQLError, service: string, log: Log): GraphQLError {
  log.warn({ service, fault: fault.message }, 'A service is out of reach');
  return new GraphQLError(
    `The ${service} service cannot be reached at the moment, so this part of the answer is missing. Try again shortly.`,
    {
      ...(fault.path ? { path: fault.path } : {}),
      extensions: { code: 'SERVICE_UNAVAILABLE', service },
    },
  );
}

function unexpected(fault: unknown, log: Log): GraphQLError {
  const errorId = randomUUID();
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  log.error({ errorId, fault: text }, 'Unexpected failure');
  return new GraphQLError(
    `Something went wrong on our side. Try again; if it happens twice, tell us the number ${errorId}.`,
    {
      ...(fault instanceof GraphQLError && fault.path ? { path: fault.path } : {}),
      extensions: { code: 'INTERNAL', errorId },
    },
  );
}
