import { composeServices, sortSDL, type CompositionResult } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import type { Artefacts } from './artefact.js';
import { composeContract, contracts, type Contract } from './contract.js';
import { withoutClosed } from './prune.js';
import { sharedFields } from './shared-field.js';
import type { Subgraph } from './subgraph.js';

/** What came of composing: the artefacts, or a sentence for each fault. */
export interface Composition {
  readonly artefacts: Artefacts;
  /** The graph as our own applications see it. */
  readonly api: string;
  /** The graph as each other audience sees it. */
  readonly contractApis: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

/** Composes the supergraph and every contract from the services' own schemas. */
export function compose(
  subgraphs: readonly Subgraph[],
  audiences: readonly Contract[] = contracts,
): Composition {
  const services = subgraphs.map(({ name, sdl }) => ({
    name,
    typeDefs: parse(sdl),
    // The address is the gateway's own setting; composition only wants one.
    url: `http://${name}.internal/graphql`,
  }));
  const artefacts = new Map(subgraphs.map(({ name, sdl }) => [`subgraphs/${name}.graphql`, sdl]));
  const whole = composeServices(services);
  const faults = faultsOf('the supergraph', whole);
  if (whole.supergraphSdl === undefined)
    return { artefacts, api: '', contractApis: new Map(), faults };
  artefacts.set('supergraph.graphql', tidy(whole.supergraphSdl));
  artefacts.set('api.graphql', tidy(whole.publicSdl));
  const contractApis = new Map<string, string>();
  for (const contract of audiences) {
    const composed = composeContract(services, contract);
    if (!composed) continue;
    faults.push(...faultsOf(`the contract ${contract.name}`, composed));
    if (composed.supergraphSdl === undefined) continue;
    artefacts.set(
      `contracts/${contract.name}.graphql`,
      tidy(print(withoutClosed(parse(composed.supergraphSdl)))),
    );
    contractApis.set(contract.name, tidy(composed.publicSdl));
    if (contract.shares) {
      const shared = JSON.stringify(sharedFields(services, contract.shares), null, 2);
      artefacts.set(`contracts/${contract.name}.shared.json`, `${shared}\n`);
    }
  }
  return { artefacts, api: tidy(whole.publicSdl), contractApis, faults };
}

function faultsOf(what: string, result: CompositionResult): string[] {
  return (result.errors ?? []).map((error) => `Composing ${what}: ${error.message}`);
}

/** The same text for the same graph, whatever order the services came in. */
function tidy(sdl: string): string {
  return `${print(sortSDL(parse(sdl)))}\n`;
}
