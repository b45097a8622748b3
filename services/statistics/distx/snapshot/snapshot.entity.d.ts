/** What was published, byte for byte, for ever: its id is the digest of its text. No role may change or remove it. */
export declare const SnapshotEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'Snapshot',
  'snapshot',
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
      /** The order in which snapshots were published. */
      readonly number: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly countedOn: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          string,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly text: Pick<
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
    /** The order in which snapshots were published. */
    readonly number: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly countedOn: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        string,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly text: Pick<
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
        /** The order in which snapshots were published. */
        readonly number: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly countedOn: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            string,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly text: Pick<
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
/** How the counts of a snapshot were rounded: the next one must choose alike. For this service's own eyes. */
export declare const SnapshotChoicesEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'SnapshotChoices',
  'snapshot_choices',
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
      readonly choices: Pick<
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
    readonly choices: Pick<
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
        readonly choices: Pick<
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
