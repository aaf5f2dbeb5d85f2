import { defineConfig } from 'vitest/config';

// The packages of the workspace are taken from their TypeScript, so no test needs a build, except those of the bundle itself.
const conditions = ['source', 'node'];
const common = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions }, noExternal: [/^@rezo\//, 'rezo'] } };

export default defineConfig({
    test: {
        projects: [
            { ...common, test: { name: 'unit', include: ['packages/**/src/**/*.test.ts'], environment: 'node', pool: 'threads', isolate: false } },
            { ...common, test: { name: 'whole', include: ['test/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } },
        ],
    },
});
