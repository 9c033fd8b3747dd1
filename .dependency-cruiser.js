// Who may import whom. One direction: questionnaire ← consultation ← contract ← {backend, frontend}.
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one idea, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'packages-stand-alone',
      comment: 'No package knows the backend, the frontend or the database.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(backend|frontend|db)/' },
    },
    {
      name: 'questionnaire-is-the-ground',
      comment:
        'The questionnaire language imports no other package of ours but the design system, in views.',
      severity: 'error',
      from: { path: '^packages/questionnaire/', pathNot: '\\.tsx$|/view\\.ts$' },
      to: { path: '^packages/(?!questionnaire/)' },
    },
    {
      name: 'questionnaire-domain-has-no-view',
      comment: 'The server runs the domain as it is: no Solid, no JSX, in what it loads.',
      severity: 'error',
      from: { path: '^packages/questionnaire/src/', pathNot: '\\.tsx$|/view\\.ts$|/view/' },
      to: { path: '\\.tsx$|node_modules/solid-js' },
    },
    {
      name: 'zod-stays-out-of-screens',
      comment: 'Zod is 26 KiB gzip. Only publishing, the contract and the server need it.',
      severity: 'error',
      from: {
        path: '^(frontend|packages)/',
        pathNot: [
          '^packages/contract/',
          '^packages/questionnaire/src/publish',
          '^packages/consultation/src/decision-aid/publish',
          '^packages/questionnaire/src/types/publish',
          '^packages/questionnaire/src/testing/',
          '^packages/questionnaire/src/types/[^/]+/publishing\\.ts$',
          '\\.test\\.ts$',
        ],
      },
      to: {
        path: 'node_modules/zod|(questionnaire/src|decision-aid)/publish|/publishing\\.ts$',
        pathNot: '\\.d\\.[cm]?ts$',
      },
    },
    {
      name: 'consultation-knows-questionnaires-only',
      severity: 'error',
      comment: 'The consultation is pure functions over responses.',
      from: { path: '^packages/consultation/' },
      to: { path: '^packages/(?!consultation/|questionnaire/)' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'The design system knows no router, no API and no domain.',
      severity: 'error',
      from: { path: '^packages/ui/', pathNot: '/gallery/' },
      to: { path: '^packages/(?!ui/)|node_modules/@solidjs/router' },
    },
    {
      name: 'frontend-takes-types-of-the-contract',
      comment: 'The contract is Zod; the screens need its types only.',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^packages/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'screens-and-server-apart',
      severity: 'error',
      comment: 'They meet in the contract.',
      from: { path: '^frontend/' },
      to: { path: '^(backend|db)/' },
    },
    {
      name: 'server-and-screens-apart',
      severity: 'error',
      comment: 'They meet in the contract.',
      from: { path: '^(backend|db)/' },
      to: { path: '^(frontend|packages/ui)/' },
    },
    {
      name: 'tables-through-repositories',
      comment: 'SQL stands in repositories. A service may open a transaction; it hands it on.',
      severity: 'error',
      from: { path: '^backend/src/', pathNot: ['repository[a-z-]*\\.ts$', '\\.test\\.ts$'] },
      to: { path: '^db/src/schema/|node_modules/drizzle-orm/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'database-opened-in-one-place',
      comment: 'Pools, migrations and the embedded server belong to whoever starts the whole.',
      severity: 'error',
      from: {
        path: '^backend/src/',
        pathNot: [
          '^backend/src/(server|plugins|testing)/',
          '^backend/src/[a-z-]+\\.ts$',
          '\\.test\\.ts$',
        ],
      },
      to: { path: '^db/src/(pool|migrate|embedded|testing)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'consultation-never-opens-private',
      comment: 'What serves the clinician cannot reach what opens the discuss and private parts.',
      severity: 'error',
      from: { path: '^backend/src/modules/(consultation|room|summary)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^backend/src/vault/(?!shared-part|room-part|errors)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'consultation-never-opens-private-by-a-detour',
      comment: 'Nor does anything it loads.',
      severity: 'error',
      from: { path: '^backend/src/modules/(consultation|room|summary)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^backend/src/vault/own-parts', reachable: true },
    },
    {
      name: 'modules-meet-through-services',
      comment: 'A module uses another module by its service, never its routes or tables.',
      severity: 'error',
      from: { path: '^backend/src/modules/([^/]+)/' },
      to: {
        path: '^backend/src/modules/([^/]+)/(repository|routes)',
        pathNot: '^backend/src/modules/($1|audit)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|^bench/out/)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
