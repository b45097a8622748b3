import { z } from 'zod';

export interface ServiceTokenOptions {
  /** Where identity listens inside our network, e.g. http://127.0.0.1:41002. */
  readonly identityUrl: string;
  /** The secret shared by our own services. */
  readonly secret: string;
  /** The name under which this service acts and is logged. */
  readonly name: string;
}

const renewBeforeSeconds = 30;
const answerShape = z.object({ access_token: z.string(), expires_in: z.number() });

/** Gives a service of ours a token for the service door, and keeps it until shortly before it expires. */
export function createServiceTokens(options: ServiceTokenOptions): { token(): Promise<string> } {
  let held: { promise: Promise<string>; goodUntil: number } | undefined;
  const ask = async () => {
    const response = await fetch(new URL('/internal/service-token', options.identityUrl), {
      method: 'POST',
      headers: { authorization: `Bearer ${options.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: options.name }),
      signal: AbortSignal.timeout(5_000),
    });
    if (!response.ok)
      throw new Error(
        `Identity gave no service token to ${options.name}: it answered ${response.status}.`,
      );
    const answer = answerShape.parse(await response.json());
    held = {
      promise: Promise.resolve(answer.access_token),
      goodUntil: Date.now() + (answer.expires_in - renewBeforeSeconds) * 1000,
    };
    return answer.access_token;
  };
  return {
    token() {
      if (held && held.goodUntil > Date.now()) return held.promise;
      const promise = ask().catch((fault: unknown) => {
        held = undefined;
        throw fault;
      });
      held = { promise, goodUntil: Date.now() + 5_000 };
      return promise;
    },
  };
}
