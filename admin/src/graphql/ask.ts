import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { ownerOf } from '../session/session.js';
import {
  checkSession,
  sessionHasEnded,
  sessionRestored,
  sessionState,
} from '../session/session.store.js';
import { faultOf, isSignedOut, wantsDocumentId } from './fault.js';
import { send } from './send.js';

/** A document with the types of its answer and its variables. */
export interface Document<Answer, Variables> extends DocumentTypeDecoration<Answer, Variables> {
  toString(): string;
}

// Production takes trusted documents by number only; a trial takes text. The first refusal tells which.
let byNumber = false;

/**
 * Asks the graph. When the sign-in has ended the question waits under the cover until the same person is back,
 * and is then sent again: it was refused before anything was done.
 * @throws GraphFault when there is no answer
 */
export async function ask<Answer, Variables>(
  document: Document<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  let renewed = false;
  for (;;) {
    const number = byNumber ? numberOf(document) : null;
    const { status, data, errors } = await send<Answer>(
      document.toString(),
      variables,
      number,
      signal,
    );
    if (isSignedOut(status, errors)) {
      sessionHasEnded();
      await sessionRestored();
    } else if (!byNumber && wantsDocumentId(errors)) {
      byNumber = true;
    } else if (status === 403 && !renewed) {
      renewed = true;
      if (!(await secretWasRenewed())) throw faultOf(status, errors);
    } else if (data == null || (errors?.length ?? 0) > 0) {
      throw faultOf(status, errors);
    } else {
      return data;
    }
  }
}

function numberOf(document: object): string | null {
  const hash =
    '__meta__' in document
      ? (document.__meta__ as { hash?: unknown } | undefined)?.hash
      : undefined;
  return typeof hash === 'string' ? hash : null;
}

/** A session renewed in another tab has a new secret: take it and try once more. */
async function secretWasRenewed(): Promise<boolean> {
  const before = ownerOf(sessionState())?.csrf;
  await checkSession();
  return ownerOf(sessionState())?.csrf !== before;
}
