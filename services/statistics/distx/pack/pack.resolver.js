var __decorate =
  (this && this.__decorate) ||
  function (decorators, target, key, desc) {
    var c = arguments.length,
      r =
        c < 3
          ? target
          : desc === null
            ? (desc = Object.getOwnPropertyDescriptor(target, key))
            : desc,
      d;
    if (typeof Reflect === 'object' && typeof Reflect.decorate === 'function')
      r = Reflect.decorate(decorators, target, key, desc);
    else
      for (var i = decorators.length - 1; i >= 0; i--)
        if ((d = decorators[i]))
          r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return (c > 3 && r && Object.defineProperty(target, key, r), r);
  };
var __param =
  (this && this.__param) ||
  function (paramIndex, decorator) {
    return function (target, key) {
      decorator(target, key, paramIndex);
    };
  };
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answer } from '@ictg/kit/graph';
import { draftPublicationPack } from './commands/draft-publication-pack.js';
import { signPublicationPack } from './commands/sign-publication-pack.js';
import { packTables } from './pack.data.js';
import { packRows, whyNotSign } from './pack.queries.js';
import {
  DraftPublicationPackInput,
  DraftPublicationPackResult,
  PublicationPackDrafted,
  PublicationPackSigned,
  PublicationPackType,
  SignPublicationPackInput,
  SignPublicationPackResult,
} from './pack.type.js';
/** What is published, and who stands behind it. */
let PublicationPackResolver = class PublicationPackResolver {
  async publicationPacks({ desk }) {
    return (await packRows(desk)).map((row) => shown(desk, row));
  }
  draftPublicationPack(input, context) {
    return answer(PublicationPackDrafted, async () => {
      const id = await context.command((desk) => draftPublicationPack(desk, input));
      return found(context.desk, id);
    });
  }
  signPublicationPack(input, context) {
    return answer(PublicationPackSigned, async () => {
      const id = await context.command((desk) => signPublicationPack(desk, input));
      return found(context.desk, id);
    });
  }
};
__decorate(
  [
    Query(() => [PublicationPackType], {
      description:
        'Publication packs, newest first, fifty at most: of managers all, of others who read statistics those that are published.',
    }),
    __param(0, Ctx()),
  ],
  PublicationPackResolver.prototype,
  'publicationPacks',
  null,
);
__decorate(
  [
    Mutation(() => DraftPublicationPackResult, {
      description: 'Drafts a pack of the newest snapshot; its figures are frozen from then on.',
    }),
    __param(
      0,
      Arg('input', () => DraftPublicationPackInput, { description: 'The pack.' }),
    ),
    __param(1, Ctx()),
  ],
  PublicationPackResolver.prototype,
  'draftPublicationPack',
  null,
);
__decorate(
  [
    Mutation(() => SignPublicationPackResult, {
      description:
        'Stands behind a pack; with the second signature, of another person, it is published.',
    }),
    __param(
      0,
      Arg('input', () => SignPublicationPackInput, { description: 'The pack.' }),
    ),
    __param(1, Ctx()),
  ],
  PublicationPackResolver.prototype,
  'signPublicationPack',
  null,
);
PublicationPackResolver = __decorate([Resolver()], PublicationPackResolver);
export { PublicationPackResolver };
async function found(desk, id) {
  const [row] = await packRows(desk, id);
  return row === undefined ? {} : { publicationPack: shown(desk, row) };
}
function shown(desk, row) {
  const whyNot = whyNotSign(desk, row);
  return Object.assign(new PublicationPackType(), {
    ...row,
    signatures: row.signatures.map((one) => ({ ...one, at: new Date(one.at) })),
    tables: packTables.map(({ title }) => title),
    access: { canSign: whyNot === null, whyNot },
    odsUrl: `/statistics/packs/${row.id}.ods`,
  });
}
//# sourceMappingURL=pack.resolver.js.map
