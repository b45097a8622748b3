import { type InferEntity } from '@mikro-orm/core';
/** Tables of one frozen snapshot with notes, to be published once two people have signed. What is signed never changes. */
export declare const PublicationPackEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'PublicationPack',
  'publication_pack',
  import('@mikro-orm/core').InferEntityFromProperties<
    {
      readonly id: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
            primary: true;
          } & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly version: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
          Omit<
            Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
              version: true;
            },
            'default'
          > & {
            default: 1;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly createdAt: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Date,
          import('@mikro-orm/core').EmptyOptions & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly title: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly notes: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly snapshotId: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      /** Of everything that the pack says: what the signatures stand under. */
      readonly digest: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly state: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
          Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
            default: 'DRAFTED';
          },
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >,
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >;
      readonly draftedBy: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly publishedAt: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Date,
          Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
            nullable: true;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
    },
    undefined,
    never,
    never,
    false,
    undefined,
    undefined,
    false
  >,
  never,
  {
    readonly id: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
          primary: true;
        } & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly version: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
        Omit<
          Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
            version: true;
          },
          'default'
        > & {
          default: 1;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly createdAt: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Date,
        import('@mikro-orm/core').EmptyOptions & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly title: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly notes: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly snapshotId: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    /** Of everything that the pack says: what the signatures stand under. */
    readonly digest: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly state: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
        Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
          default: 'DRAFTED';
        },
        | 'accessor'
        | 'array'
        | 'autoincrement'
        | 'check'
        | 'collation'
        | 'columnType'
        | 'columnTypes'
        | 'comment'
        | 'concurrencyCheck'
        | 'customOrder'
        | 'default'
        | 'defaultRaw'
        | 'extra'
        | 'fieldName'
        | 'fieldNames'
        | 'formula'
        | 'generated'
        | 'getter'
        | 'getterName'
        | 'groups'
        | 'hidden'
        | 'hydrate'
        | 'ignoreSchemaChanges'
        | 'index'
        | 'lazy'
        | 'length'
        | 'name'
        | 'nativeEnumName'
        | 'nullable'
        | 'onCreate'
        | 'onUpdate'
        | 'persist'
        | 'precision'
        | 'primary'
        | 'ref'
        | 'returning'
        | 'runtimeType'
        | 'scale'
        | 'serializedName'
        | 'serializedPrimaryKey'
        | 'serializer'
        | 'setter'
        | 'type'
        | 'unique'
        | 'unsigned'
        | 'version'
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      >,
      | 'accessor'
      | 'array'
      | 'autoincrement'
      | 'check'
      | 'collation'
      | 'columnType'
      | 'columnTypes'
      | 'comment'
      | 'concurrencyCheck'
      | 'customOrder'
      | 'default'
      | 'defaultRaw'
      | 'extra'
      | 'fieldName'
      | 'fieldNames'
      | 'formula'
      | 'generated'
      | 'getter'
      | 'getterName'
      | 'groups'
      | 'hidden'
      | 'hydrate'
      | 'ignoreSchemaChanges'
      | 'index'
      | 'lazy'
      | 'length'
      | 'name'
      | 'nativeEnumName'
      | 'nullable'
      | 'onCreate'
      | 'onUpdate'
      | 'persist'
      | 'precision'
      | 'primary'
      | 'ref'
      | 'returning'
      | 'runtimeType'
      | 'scale'
      | 'serializedName'
      | 'serializedPrimaryKey'
      | 'serializer'
      | 'setter'
      | 'type'
      | 'unique'
      | 'unsigned'
      | 'version'
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
    >;
    readonly draftedBy: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly publishedAt: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Date,
        Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
          nullable: true;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
  },
  import('@mikro-orm/core').EntityCtor<
    import('@mikro-orm/core').InferEntityFromProperties<
      {
        readonly id: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
              primary: true;
            } & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly version: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
            Omit<
              Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                version: true;
              },
              'default'
            > & {
              default: 1;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly createdAt: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Date,
            import('@mikro-orm/core').EmptyOptions & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly title: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly notes: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly snapshotId: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        /** Of everything that the pack says: what the signatures stand under. */
        readonly digest: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly state: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
            Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
              default: 'DRAFTED';
            },
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >,
          | 'accessor'
          | 'array'
          | 'autoincrement'
          | 'check'
          | 'collation'
          | 'columnType'
          | 'columnTypes'
          | 'comment'
          | 'concurrencyCheck'
          | 'customOrder'
          | 'default'
          | 'defaultRaw'
          | 'extra'
          | 'fieldName'
          | 'fieldNames'
          | 'formula'
          | 'generated'
          | 'getter'
          | 'getterName'
          | 'groups'
          | 'hidden'
          | 'hydrate'
          | 'ignoreSchemaChanges'
          | 'index'
          | 'lazy'
          | 'length'
          | 'name'
          | 'nativeEnumName'
          | 'nullable'
          | 'onCreate'
          | 'onUpdate'
          | 'persist'
          | 'precision'
          | 'primary'
          | 'ref'
          | 'returning'
          | 'runtimeType'
          | 'scale'
          | 'serializedName'
          | 'serializedPrimaryKey'
          | 'serializer'
          | 'setter'
          | 'type'
          | 'unique'
          | 'unsigned'
          | 'version'
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        >;
        readonly draftedBy: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly publishedAt: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Date,
            Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
              nullable: true;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
      },
      undefined,
      never,
      never,
      false,
      undefined,
      undefined,
      false
    >
  >,
  undefined
>;
export type PublicationPack = InferEntity<typeof PublicationPackEntity>;
/** That somebody stands behind a pack as it was when they signed. Added to only. */
export declare const PackSignatureEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'PackSignature',
  'pack_signature',
  import('@mikro-orm/core').InferEntityFromProperties<
    {
      readonly id: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
            primary: true;
          } & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly version: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
          Omit<
            Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
              version: true;
            },
            'default'
          > & {
            default: 1;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly createdAt: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Date,
          import('@mikro-orm/core').EmptyOptions & {
            onCreate: (...args: any[]) => any;
          },
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly packId: import('@mikro-orm/core').PropertyChain<
        import('@mikro-orm/core').InferEntityFromProperties<
          {
            readonly id: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
                  primary: true;
                } & {
                  onCreate: (...args: any[]) => any;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly version: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                number,
                Omit<
                  Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                    version: true;
                  },
                  'default'
                > & {
                  default: 1;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly createdAt: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                Date,
                import('@mikro-orm/core').EmptyOptions & {
                  onCreate: (...args: any[]) => any;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly title: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly notes: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly snapshotId: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            /** Of everything that the pack says: what the signatures stand under. */
            readonly digest: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly state: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
                Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
                  default: 'DRAFTED';
                },
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >,
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >;
            readonly draftedBy: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                string,
                import('@mikro-orm/core').EmptyOptions,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
            readonly publishedAt: Pick<
              import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                Date,
                Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                  nullable: true;
                },
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >;
          },
          undefined,
          never,
          never,
          false,
          undefined,
          undefined,
          false
        >,
        Omit<
          Omit<
            import('@mikro-orm/core').EmptyOptions & {
              kind: 'm:1';
            },
            'mapToPk'
          > & {
            mapToPk: true;
          },
          'fieldName'
        > & {
          fieldName: 'pack_id';
        }
      >;
      readonly subject: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly name: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly digest: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
    },
    undefined,
    never,
    never,
    false,
    undefined,
    undefined,
    false
  >,
  never,
  {
    readonly id: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
          primary: true;
        } & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly version: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
        Omit<
          Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
            version: true;
          },
          'default'
        > & {
          default: 1;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly createdAt: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Date,
        import('@mikro-orm/core').EmptyOptions & {
          onCreate: (...args: any[]) => any;
        },
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly packId: import('@mikro-orm/core').PropertyChain<
      import('@mikro-orm/core').InferEntityFromProperties<
        {
          readonly id: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
                primary: true;
              } & {
                onCreate: (...args: any[]) => any;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly version: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              number,
              Omit<
                Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                  version: true;
                },
                'default'
              > & {
                default: 1;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly createdAt: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              Date,
              import('@mikro-orm/core').EmptyOptions & {
                onCreate: (...args: any[]) => any;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly title: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly notes: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly snapshotId: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          /** Of everything that the pack says: what the signatures stand under. */
          readonly digest: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly state: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
              Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
                default: 'DRAFTED';
              },
              | 'accessor'
              | 'array'
              | 'autoincrement'
              | 'check'
              | 'collation'
              | 'columnType'
              | 'columnTypes'
              | 'comment'
              | 'concurrencyCheck'
              | 'customOrder'
              | 'default'
              | 'defaultRaw'
              | 'extra'
              | 'fieldName'
              | 'fieldNames'
              | 'formula'
              | 'generated'
              | 'getter'
              | 'getterName'
              | 'groups'
              | 'hidden'
              | 'hydrate'
              | 'ignoreSchemaChanges'
              | 'index'
              | 'lazy'
              | 'length'
              | 'name'
              | 'nativeEnumName'
              | 'nullable'
              | 'onCreate'
              | 'onUpdate'
              | 'persist'
              | 'precision'
              | 'primary'
              | 'ref'
              | 'returning'
              | 'runtimeType'
              | 'scale'
              | 'serializedName'
              | 'serializedPrimaryKey'
              | 'serializer'
              | 'setter'
              | 'type'
              | 'unique'
              | 'unsigned'
              | 'version'
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            >,
            | 'accessor'
            | 'array'
            | 'autoincrement'
            | 'check'
            | 'collation'
            | 'columnType'
            | 'columnTypes'
            | 'comment'
            | 'concurrencyCheck'
            | 'customOrder'
            | 'default'
            | 'defaultRaw'
            | 'extra'
            | 'fieldName'
            | 'fieldNames'
            | 'formula'
            | 'generated'
            | 'getter'
            | 'getterName'
            | 'groups'
            | 'hidden'
            | 'hydrate'
            | 'ignoreSchemaChanges'
            | 'index'
            | 'lazy'
            | 'length'
            | 'name'
            | 'nativeEnumName'
            | 'nullable'
            | 'onCreate'
            | 'onUpdate'
            | 'persist'
            | 'precision'
            | 'primary'
            | 'ref'
            | 'returning'
            | 'runtimeType'
            | 'scale'
            | 'serializedName'
            | 'serializedPrimaryKey'
            | 'serializer'
            | 'setter'
            | 'type'
            | 'unique'
            | 'unsigned'
            | 'version'
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          >;
          readonly draftedBy: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              string,
              import('@mikro-orm/core').EmptyOptions,
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
          readonly publishedAt: Pick<
            import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
              Date,
              Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                nullable: true;
              },
              | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              | keyof import('@mikro-orm/core').PropertyOptions<any>
            >,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >;
        },
        undefined,
        never,
        never,
        false,
        undefined,
        undefined,
        false
      >,
      Omit<
        Omit<
          import('@mikro-orm/core').EmptyOptions & {
            kind: 'm:1';
          },
          'mapToPk'
        > & {
          mapToPk: true;
        },
        'fieldName'
      > & {
        fieldName: 'pack_id';
      }
    >;
    readonly subject: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly name: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly digest: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
  },
  import('@mikro-orm/core').EntityCtor<
    import('@mikro-orm/core').InferEntityFromProperties<
      {
        readonly id: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
              primary: true;
            } & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly version: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
            Omit<
              Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                version: true;
              },
              'default'
            > & {
              default: 1;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly createdAt: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Date,
            import('@mikro-orm/core').EmptyOptions & {
              onCreate: (...args: any[]) => any;
            },
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly packId: import('@mikro-orm/core').PropertyChain<
          import('@mikro-orm/core').InferEntityFromProperties<
            {
              readonly id: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  Omit<import('@mikro-orm/core').EmptyOptions, 'primary'> & {
                    primary: true;
                  } & {
                    onCreate: (...args: any[]) => any;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly version: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  number,
                  Omit<
                    Omit<import('@mikro-orm/core').EmptyOptions, 'version'> & {
                      version: true;
                    },
                    'default'
                  > & {
                    default: 1;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly createdAt: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  Date,
                  import('@mikro-orm/core').EmptyOptions & {
                    onCreate: (...args: any[]) => any;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly title: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly notes: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly snapshotId: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              /** Of everything that the pack says: what the signatures stand under. */
              readonly digest: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly state: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  'DRAFTED' | 'PUBLISHED' | 'SIGNED_ONCE',
                  Omit<import('@mikro-orm/core').EmptyOptions, 'default'> & {
                    default: 'DRAFTED';
                  },
                  | 'accessor'
                  | 'array'
                  | 'autoincrement'
                  | 'check'
                  | 'collation'
                  | 'columnType'
                  | 'columnTypes'
                  | 'comment'
                  | 'concurrencyCheck'
                  | 'customOrder'
                  | 'default'
                  | 'defaultRaw'
                  | 'extra'
                  | 'fieldName'
                  | 'fieldNames'
                  | 'formula'
                  | 'generated'
                  | 'getter'
                  | 'getterName'
                  | 'groups'
                  | 'hidden'
                  | 'hydrate'
                  | 'ignoreSchemaChanges'
                  | 'index'
                  | 'lazy'
                  | 'length'
                  | 'name'
                  | 'nativeEnumName'
                  | 'nullable'
                  | 'onCreate'
                  | 'onUpdate'
                  | 'persist'
                  | 'precision'
                  | 'primary'
                  | 'ref'
                  | 'returning'
                  | 'runtimeType'
                  | 'scale'
                  | 'serializedName'
                  | 'serializedPrimaryKey'
                  | 'serializer'
                  | 'setter'
                  | 'type'
                  | 'unique'
                  | 'unsigned'
                  | 'version'
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                >,
                | 'accessor'
                | 'array'
                | 'autoincrement'
                | 'check'
                | 'collation'
                | 'columnType'
                | 'columnTypes'
                | 'comment'
                | 'concurrencyCheck'
                | 'customOrder'
                | 'default'
                | 'defaultRaw'
                | 'extra'
                | 'fieldName'
                | 'fieldNames'
                | 'formula'
                | 'generated'
                | 'getter'
                | 'getterName'
                | 'groups'
                | 'hidden'
                | 'hydrate'
                | 'ignoreSchemaChanges'
                | 'index'
                | 'lazy'
                | 'length'
                | 'name'
                | 'nativeEnumName'
                | 'nullable'
                | 'onCreate'
                | 'onUpdate'
                | 'persist'
                | 'precision'
                | 'primary'
                | 'ref'
                | 'returning'
                | 'runtimeType'
                | 'scale'
                | 'serializedName'
                | 'serializedPrimaryKey'
                | 'serializer'
                | 'setter'
                | 'type'
                | 'unique'
                | 'unsigned'
                | 'version'
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
              >;
              readonly draftedBy: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  string,
                  import('@mikro-orm/core').EmptyOptions,
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
              readonly publishedAt: Pick<
                import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
                  Date,
                  Omit<import('@mikro-orm/core').EmptyOptions, 'nullable'> & {
                    nullable: true;
                  },
                  | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                  | keyof import('@mikro-orm/core').PropertyOptions<any>
                >,
                | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
                | keyof import('@mikro-orm/core').PropertyOptions<any>
              >;
            },
            undefined,
            never,
            never,
            false,
            undefined,
            undefined,
            false
          >,
          Omit<
            Omit<
              import('@mikro-orm/core').EmptyOptions & {
                kind: 'm:1';
              },
              'mapToPk'
            > & {
              mapToPk: true;
            },
            'fieldName'
          > & {
            fieldName: 'pack_id';
          }
        >;
        readonly subject: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly name: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly digest: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
      },
      undefined,
      never,
      never,
      false,
      undefined,
      undefined,
      false
    >
  >,
  undefined
>;
export type PackSignature = InferEntity<typeof PackSignatureEntity>;
