/** Who was told which figures of which snapshot. Added to only: no role may change or remove a line. */
export declare const StatisticsAccessEntity: import('@mikro-orm/core').EntitySchemaWithMeta<
  'StatisticsAccess',
  'statistics_access',
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
      readonly door: Pick<
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
      /** The question as it was answered: its dimensions and levels name the cells. */
      readonly question: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          Record<string, unknown>,
          import('@mikro-orm/core').EmptyOptions,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >;
      readonly figures: Pick<
        import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
          number,
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
    readonly door: Pick<
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
    /** The question as it was answered: its dimensions and levels name the cells. */
    readonly question: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        Record<string, unknown>,
        import('@mikro-orm/core').EmptyOptions,
        | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
        | keyof import('@mikro-orm/core').PropertyOptions<any>
      >,
      | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
      | keyof import('@mikro-orm/core').PropertyOptions<any>
    >;
    readonly figures: Pick<
      import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
        number,
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
        readonly door: Pick<
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
        /** The question as it was answered: its dimensions and levels name the cells. */
        readonly question: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            Record<string, unknown>,
            import('@mikro-orm/core').EmptyOptions,
            | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
            | keyof import('@mikro-orm/core').PropertyOptions<any>
          >,
          | ('$type' | 'lazyRef' | 'strictNullable' | '~options' | '~type')
          | keyof import('@mikro-orm/core').PropertyOptions<any>
        >;
        readonly figures: Pick<
          import('@mikro-orm/core').UniversalPropertyOptionsBuilder<
            number,
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
