import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useEffect, useState } from 'react';
import type { Send } from './ask.js';
import type { Example } from './example.js';
import { examplesIn } from './partner-example.js';

/** The examples that run in whoever's schema is asked; undefined until it is known, empty if it cannot be read. */
export function usePartnerExamples(send: Send): readonly Example[] | undefined {
  const [found, setFound] = useState<readonly Example[] | undefined>();
  useEffect(() => {
    send({ query: getIntrospectionQuery() })
      .then(({ body }) => {
        const { data } = body as { data?: IntrospectionQuery };
        setFound(data ? examplesIn(buildClientSchema(data)) : []);
      })
      .catch(() => setFound([]));
  }, [send]);
  return found;
}
