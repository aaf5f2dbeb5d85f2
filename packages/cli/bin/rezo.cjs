#!/usr/bin/env node
/** Starts the bundled command line. Everything else is in `src/start`; this file has to be readable for an old Node. */
'use strict';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
    process.stderr.write(`rezo needs Node 22.12 or newer; this is ${process.version}.\n`);
    process.exit(2);
}

require('../dist/start.cjs');
