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
import { Ctx, Directive, Query, Resolver } from 'type-graphql';
import { statisticsSources } from './provenance.queries.js';
import { StatisticsSource } from './provenance.type.js';
/** Questions about what statistics stand on. */
let ProvenanceResolver = class ProvenanceResolver {
  statisticsSources({ desk }) {
    return statisticsSources(desk, new Date());
  }
};
__decorate(
  [
    Directive('@tag(name: "analyst")'),
    Directive('@tag(name: "partner")'),
    Query(() => [StatisticsSource], {
      description:
        'The sources that statistics stand on, each with its own as-of. A source that is missing is listed as missing.',
    }),
    __param(0, Ctx()),
  ],
  ProvenanceResolver.prototype,
  'statisticsSources',
  null,
);
ProvenanceResolver = __decorate([Resolver()], ProvenanceResolver);
export { ProvenanceResolver };
//# sourceMappingURL=provenance.resolver.js.map
