import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { useEffect, useState } from 'react';
import { costOf, type Cost } from './cost.js';
import { valuesOf } from './value.js';
import { operationOf, readable } from './variable.js';

/** What is sent to the graph. */
export interface Sent {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null | undefined;
  readonly extensions?: { readonly costOnly: true };
}

/** Sends something to the graph as whoever is signed in. */
export type Send = (sent: Sent) => Promise<{ readonly status: number; readonly body: unknown }>;

/** As long as somebody types, nothing is asked about the cost. */
const whenTypingRests = 400;

export function senderFor(csrf: string): Send {
  return async (sent) => {
    const answer = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-ictg-csrf': csrf },
      body: JSON.stringify(sent),
    });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
}

/** A question with its variables as it is sent; nothing while either is half written. */
export function sentFrom(query: string, variables: string): Sent | undefined {
  const document = readable(query);
  const values = valuesOf(variables);
  const operation = document && operationOf(document);
  if (!operation || values === undefined) return undefined;
  const name = operation.name?.value;
  return { query, variables: values, ...(name === undefined ? {} : { operationName: name }) };
}

/** The schema of the analyst's door, read once. */
export function useSchema(send: Send): GraphQLSchema | undefined {
  const [schema, setSchema] = useState<GraphQLSchema>();
  useEffect(() => {
    send({ query: getIntrospectionQuery() })
      .then(({ body }) => setSchema(buildClientSchema((body as { data: IntrospectionQuery }).data)))
      .catch(() => undefined);
  }, [send]);
  return schema;
}

/** What running the question would fetch, asked whenever typing rests; nothing while it is not whole. */
export function useCost(send: Send, query: string, variables: string): Cost | undefined {
  const [cost, setCost] = useState<Cost>();
  useEffect(() => {
    let isOver = false;
    const told = (one: Cost | undefined) => {
      if (!isOver) setCost(one);
    };
    const timer = setTimeout(() => {
      const sent = sentFrom(query, variables);
      if (sent === undefined) {
        told(undefined);
        return;
      }
      send({ ...sent, extensions: { costOnly: true } })
        .then(({ body }) => told(costOf(body)))
        .catch(() => told(undefined));
    }, whenTypingRests);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [send, query, variables]);
  return cost;
}
