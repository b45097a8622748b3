import { GraphFault } from './fault.js';
import { isProblem, type Problem } from './problem.js';
import { savedPlace } from './saved-place.js';

/** What came of sending a command. */
export interface Outcome<Variables> {
  readonly success: object | null;
  readonly problem: Problem | null;
  readonly fault: GraphFault | null;
  /** What was sent before without an answer: it may have been saved all the same. */
  readonly unsure: Variables | null;
}

/**
 * Sends a command and says honestly what came of it. Where an earlier attempt got no answer and was changed since,
 * the server knows its key: sent once more as it was, it answers with what was saved.
 * @param unsure the earlier attempt without an answer
 */
export async function attempt<Variables>(
  send: (variables: Variables) => Promise<object>,
  variables: Variables,
  unsure: Variables | null,
): Promise<Outcome<Variables>> {
  const nothing = { success: null, problem: null, fault: null };
  try {
    const result = await send(variables);
    if (!isProblem(result)) return { ...nothing, success: result, unsure: null };
    if (result.code !== 'IDEMPOTENCY_KEY_REUSED' || unsure === null)
      return { ...nothing, problem: result, unsure };
    const saved = await send(unsure);
    return { ...nothing, problem: isProblem(saved) ? saved : savedEarlier(saved), unsure };
  } catch (reason) {
    const fault =
      reason instanceof GraphFault
        ? reason
        : new GraphFault('server', 'The service could not answer this.');
    const refused = fault.kind === 'not-allowed';
    return { ...nothing, fault, unsure: refused ? unsure : (unsure ?? variables) };
  }
}

function savedEarlier(saved: object): Problem {
  return {
    __typename: 'RuleBroken',
    code: 'SAVED_EARLIER',
    message:
      'It was saved the first time, before you changed it here. What you changed since is not saved and is still here: add it to what was saved.',
    place: savedPlace(saved),
  };
}
