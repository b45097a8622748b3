/** Why a question got no answer. */
export type FaultKind = 'offline' | 'not-allowed' | 'not-yet' | 'busy' | 'server';

/** A question that got no answer: what kind of fault, and the reference under which the server noted it. */
export class GraphFault extends Error {
  constructor(
    readonly kind: FaultKind,
    message: string,
    readonly reference: string | null = null,
  ) {
    super(message);
    this.name = 'GraphFault';
  }
}

/** The part of a GraphQL error that we look at. */
export interface GraphError {
  readonly message: string;
  readonly extensions?:
    | { readonly code?: unknown; readonly reason?: unknown; readonly requestId?: unknown }
    | undefined;
}

/** The code of the first error, if it has one. */
export function codeOf(errors: readonly GraphError[] | undefined): string | null {
  const code = errors?.[0]?.extensions?.code;
  return typeof code === 'string' ? code : null;
}

/** Whether the gateway asks for the number of a trusted document instead of its text. */
export function wantsDocumentId(errors: readonly GraphError[] | undefined): boolean {
  const code = codeOf(errors);
  if (code !== null && /PERSISTED|TRUSTED/i.test(code)) return true;
  return /persisted|trusted document/i.test(errors?.[0]?.message ?? '');
}

/** Whether the answer means that the sign-in has ended. */
export function isSignedOut(status: number, errors: readonly GraphError[] | undefined): boolean {
  return status === 401 || codeOf(errors) === 'UNAUTHENTICATED';
}

/** Turns an answer without data into a fault with a plain sentence. */
export function faultOf(status: number, errors: readonly GraphError[] | undefined): GraphFault {
  const id = errors?.[0]?.extensions?.requestId;
  const reference = typeof id === 'string' ? id : null;
  if (status === 403 || codeOf(errors) === 'FORBIDDEN') {
    // The service says what the role does not include, and whom to ask.
    const said = codeOf(errors) === 'FORBIDDEN' ? errors?.[0]?.message : undefined;
    return new GraphFault(
      'not-allowed',
      said ?? 'Ask a service manager if you need it.',
      reference,
    );
  }
  // Before the first count there is nothing wrong: there is nothing to tell yet.
  if (errors?.[0]?.extensions?.reason === 'NO_SNAPSHOT_YET')
    return new GraphFault('not-yet', errors[0].message);
  const refused = refusalIn(errors);
  if (refused !== undefined) return new GraphFault('server', refused, reference);
  if (status === 429 || status === 503)
    return new GraphFault('busy', 'The service is busy. Wait a moment and try again.', reference);
  return new GraphFault('server', 'The service could not answer this.', reference);
}

/** What a service says of a question that cannot be asked like this: it names what is wrong and the way out. */
function refusalIn(errors: readonly GraphError[] | undefined): string | undefined {
  const code = codeOf(errors);
  return code === 'BAD_USER_INPUT' || code === 'BAD_CURSOR' ? errors?.[0]?.message : undefined;
}
