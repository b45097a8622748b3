import { useEffect, useState } from 'react';
import { VerdictsNowDocument } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { Problem } from '../graphql/problem.js';
import { isStillAllowed, type SaveOver } from './still-allowed.js';

/** Whether what was typed may still be saved; UNKNOWN until the verdict has been read, and where nobody can say. */
export type Standing = 'UNKNOWN' | 'ALLOWED' | 'OVER';

/** Reads the verdict afresh as soon as somebody else turns out to have been quicker. */
export function useStillAllowed(problem: Problem | null, saveOver?: SaveOver): Standing {
  const [read, setRead] = useState<{ of: Problem; standing: Standing } | null>(null);
  const asked = saveOver === 'service-decides' ? undefined : saveOver;
  const id = asked?.recordId;
  const verdict = asked?.verdict;
  useEffect(() => {
    if (problem?.__typename !== 'ChangedMeanwhile' || id === undefined || verdict === undefined)
      return;
    const abort = new AbortController();
    ask(VerdictsNowDocument, { id }, abort.signal)
      .then((now) => {
        const standing = isStillAllowed(now, verdict) ? 'ALLOWED' : 'OVER';
        if (!abort.signal.aborted) setRead({ of: problem, standing });
      })
      // Nobody can say: nothing is offered, and what was typed stays.
      .catch(() => undefined);
    return () => abort.abort();
  }, [problem, id, verdict]);
  if (saveOver === 'service-decides') return 'ALLOWED';
  return read !== null && read.of === problem ? read.standing : 'UNKNOWN';
}
