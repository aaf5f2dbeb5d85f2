/** Bundled by esbuild; TypeScript need not know more of them. */
declare module '*/package.json' {
    const settings: { readonly version: string };
    export default settings;
}

declare module '@rezo/document/resolution.schema.json' {
    const schema: Readonly<Record<string, unknown>>;
    export default schema;
}

declare module '@rezo/config/rezo.config.schema.json' {
    const schema: Readonly<Record<string, unknown>>;
    export default schema;
}
