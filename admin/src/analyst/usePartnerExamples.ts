import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useEffect, useState } from 'react';
import type { Example } from './example.js';
import { examplesIn } from './partner-example.js';

type Ask = (sent: { query: string }) => Promise<unknown>;

/** The examples that run in whoever's schema is asked; undefined until it is known, empty if it cannot be read. */
export function usePartnerExamples(ask: Ask): readonly Example[] | undefined {
  const [found, setFound] = useState<readonly Example[] | undefined>();
  useEffect(() => {
    ask({ query: getIntrospectionQuery() })
      .then((answer) => {
        const { data } = answer as { data?: IntrospectionQuery };
        setFound(data ? examplesIn(buildClientSchema(data)) : []);
      })
      .catch(() => setFound([]));
  }, [ask]);
  return found;
}
