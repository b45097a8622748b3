import 'reflect-metadata';
import {
  Arg,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { buildGraph } from '../build.js';

/**
 * The service `products` of the public compatibility suite for subgraphs, in the shape that the suite asks for, made
 * with our own kit. Its products are made up.
 */

@Directive('@shareable')
@ObjectType()
class ProductDimension {
  @Field(() => String, { nullable: true })
  size!: string | null;

  @Field(() => Float, { nullable: true })
  weight!: number | null;

  @Directive('@inaccessible')
  @Field(() => String, { nullable: true })
  unit!: string | null;
}

@ObjectType()
class ProductVariation {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
class CaseStudy {
  @Field(() => ID)
  caseNumber!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;
}

@Directive('@key(fields: "study { caseNumber }")')
@ObjectType()
class ProductResearch {
  @Field(() => CaseStudy)
  study!: CaseStudy;

  @Field(() => String, { nullable: true })
  outcome!: string | null;
}

@Directive('@extends')
@Directive('@key(fields: "email")')
@ObjectType()
class User {
  @Directive('@external')
  @Field(() => ID)
  email!: string;

  @Directive('@override(from: "users")')
  @Field(() => String, { nullable: true })
  name!: string | null;

  @Directive('@external')
  @Field(() => Int, { nullable: true })
  totalProductsCreated!: number | null;

  @Directive('@external')
  @Field(() => Int)
  yearsOfEmployment!: number;

  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  @Field(() => Int, { nullable: true })
  averageProductsCreatedPerYear!: number | null;
}

@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
@ObjectType()
class Product {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true })
  sku!: string | null;

  @Field(() => String, { nullable: true })
  package!: string | null;

  @Field(() => ProductVariation, { nullable: true })
  variation!: ProductVariation | null;

  @Field(() => ProductDimension, { nullable: true })
  dimensions!: ProductDimension | null;

  @Directive('@provides(fields: "totalProductsCreated")')
  @Field(() => User, { nullable: true })
  createdBy!: User | null;

  @Directive('@tag(name: "internal")')
  @Field(() => String, { nullable: true })
  notes!: string | null;

  @Field(() => [ProductResearch])
  research!: ProductResearch[];
}

@Directive('@key(fields: "sku package")')
@ObjectType()
class DeprecatedProduct {
  @Field(() => String)
  sku!: string;

  @Field(() => String)
  package!: string;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => User, { nullable: true })
  createdBy!: User | null;
}

@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
@ObjectType()
class Inventory {
  @Field(() => ID)
  id!: string;

  @Field(() => [DeprecatedProduct])
  deprecatedProducts!: DeprecatedProduct[];
}

const maker = {
  email: 'maker@example.org',
  name: 'Ada Sample',
  totalProductsCreated: 1_200,
  yearsOfEmployment: 10,
};
const research = { study: { caseNumber: 'S-1', description: 'A made-up study' }, outcome: null };
const product = {
  id: 'p1',
  sku: 'lamp',
  package: 'box',
  variation: { id: 'blue' },
  dimensions: { size: 'small', weight: 1.5, unit: 'kg' },
  createdBy: maker,
  notes: 'for the shop alone',
  research: [research],
};
const old = { sku: 'candle', package: 'tin', reason: 'Nobody buys it', createdBy: maker };

@Resolver(() => User)
class UserResolver {
  @FieldResolver(() => Int, { nullable: true })
  averageProductsCreatedPerYear(@Root() user: User): number | null {
    return user.totalProductsCreated === null
      ? null
      : Math.round(user.totalProductsCreated / user.yearsOfEmployment);
  }
}

@Resolver(() => Product)
class ProductsResolver {
  @Query(() => Product, { nullable: true })
  product(@Arg('id', () => ID) id: string): unknown {
    return id === product.id ? product : null;
  }

  @Query(() => DeprecatedProduct, { nullable: true, deprecationReason: 'Ask for the product' })
  deprecatedProduct(
    @Arg('sku', () => String) sku: string,
    @Arg('package', () => String) box: string,
  ): unknown {
    return sku === old.sku && box === old.package ? old : null;
  }
}

type Key = Readonly<Record<string, unknown>>;
const idOf = (nested: unknown, name: string) =>
  (nested as Record<string, unknown> | undefined)?.[name];
const isProduct = ({ id, sku, package: box, variation }: Key) =>
  id === product.id ||
  (sku === product.sku &&
    (box === product.package || idOf(variation, 'id') === product.variation.id));

export const productsGraph = () =>
  buildGraph({
    resolvers: [ProductsResolver, UserResolver],
    orphanedTypes: [Inventory],
    references: {
      Product: (key) => (isProduct(key) ? product : null),
      DeprecatedProduct: ({ sku, package: box }) =>
        sku === old.sku && box === old.package ? old : null,
      ProductResearch: ({ study }) => (idOf(study, 'caseNumber') === 'S-1' ? research : null),
      User: (key) => ({ ...maker, ...key }),
      Inventory: ({ id }) => ({ id, deprecatedProducts: [old] }),
    },
  });
