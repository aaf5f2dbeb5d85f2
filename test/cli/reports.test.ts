import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeSource, browserArguments, missing, nuMessages, program, writePages } from '../publish/tools.js';
import { folderWith, rezo, said, sound } from './rezo.js';

const require = createRequire(import.meta.url);

/** Words that mean something to one format or another. */
const hostile = ['<script>alert(1)</script>', ']]>', '%0A::error::', '"quoted"', '&amp;', '👩‍🔬', '\u0001', '\u202E', 'a,b:c=d', '{}', 'я'.repeat(500)].join(' ');

function folder(): string {
    const cwd = folderWith({ 'чисто.res': sound(), 'a b/грязно, %20.res': `резолюция: ${hostile}\n\nрешения: Решили\n  - утвердить отчет отчет;\n  - утвердить отчет отчет;\n  - \\${'нечто'} ${hostile}\n` });
    mkdirSync(join(cwd, 'folder.res'));
    writeFileSync(join(cwd, 'bytes.res'), Buffer.from([0xd0, 0xff, 0xfe]));
    return cwd;
}

async function report(format: string, cwd = folder(), ...more: string[]): Promise<string> {
    const { stdout } = await rezo(['check', '--report', format, '--locale', 'en', ...more], { cwd });
    return stdout;
}

interface Sarif {
    readonly runs: readonly [{
        readonly results: readonly { readonly ruleId: string; readonly partialFingerprints: object; readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }] }[];
    }];
}

describe('sarif', () => {
    // It is written for draft 4, but uses nothing that draft 7 reads otherwise.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(join(dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);

    test('is valid against the schema of OASIS, whatever the texts and paths are', async () => {
        const log = JSON.parse(await report('sarif')) as Sarif;
        expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
        const uris = new Set(log.runs[0].results.map(({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation.uri));
        expect(uris).toContain('a%20b/%D0%B3%D1%80%D1%8F%D0%B7%D0%BD%D0%BE%2C%20%2520.res');
        expect(log.runs[0].results.map(({ ruleId }) => ruleId)).toContain('doubled-words');
    });

    test('knows a finding again when lines come above it, and tells two of the same words apart', async () => {
        const cwd = folder();
        const prints = async (): Promise<readonly string[]> => (JSON.parse(await report('sarif', cwd)) as Sarif).runs[0].results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
        const before = await prints();
        expect(new Set(before).size).toBe(before.length);
        const path = join(cwd, 'a b/грязно, %20.res');
        writeFileSync(path, `// a comment\n\n${readFileSync(path, 'utf8')}`);
        expect(await prints()).toEqual(before);
    });
});

test('junit is valid against the schema, with a suite for each file', async () => {
    const xsd = XmlDocument.fromString(readFileSync(new URL('schemas/junit.xsd', import.meta.url), 'utf8'));
    const validator = XsdValidator.fromDoc(xsd);
    const document = XmlDocument.fromString(await report('junit'));
    expect(() => { validator.validate(document); }).not.toThrow();
    expect(document.find('/testsuites/testsuite').length).toBe(3);
    expect(document.get('/testsuites/testsuite[@name="чисто.res"]/testcase/failure')).toBeNull();
    for (const disposable of [document, validator, xsd]) disposable.dispose();
});

test('gitlab is an array of what its Code Quality wants, each with a print of its own', async () => {
    const entries = JSON.parse(await report('gitlab')) as { fingerprint: string }[];
    const validate = new Ajv().compile({
        type: 'array', minItems: 5,
        items: {
            type: 'object', required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
            properties: {
                description: { type: 'string', minLength: 1 }, check_name: { type: 'string', minLength: 1 }, fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
                severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
                location: { type: 'object', required: ['path', 'lines'], properties: { path: { type: 'string' }, lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } } } },
            },
        },
    });
    expect(validate(entries), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
});

test('github writes one command a line, in which nothing of the text is a command', async () => {
    const lines = (await report('github')).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^:,]+::[^\r\n]+$/u);
    expect(lines.some(line => line.includes('file=a b/грязно%2C %2520.res'))).toBe(true);
});

test('json is valid against the schema that rezo schema report prints', async () => {
    const schema = JSON.parse((await rezo(['schema', 'report'], { cwd: folderWith() })).stdout) as object;
    const validate = new Ajv2020().compile(schema);
    expect(validate(JSON.parse(await report('json'))), JSON.stringify(validate.errors)).toBe(true);
});

test('compact is a line a finding', async () => {
    const lines = (await report('compact')).trimEnd().split('\n');
    for (const line of lines) expect(line).toMatch(/^.+:\d+:\d+: (?:error|warning|information|hint): .+ \[[a-z-]+\]$/u);
    expect(lines.some(line => line.startsWith('bytes.res:1:1: error: '))).toBe(true);
});

describe('html', () => {
    const java = program('java', 'JAVA');
    test.skipIf(missing(java, 'java, for the Nu HTML checker'))('is valid', async () => {
        const files = writePages({ report: await report('html'), clean: await report('html', folderWith({ 'a.res': sound() })) });
        const messages = await nuMessages(java ?? '', files);
        rmSync(dirname(files[0] ?? ''), { recursive: true });
        expect(messages.filter(({ type, subType, message }) => type === 'error' && subType !== 'fatal' && !/Forbidden code point/u.test(message)).map(({ message, extract }) => `${message} ${extract ?? ''}`)).toEqual([]);
    });

    const browserPath = program('chromium', 'CHROMIUM');
    test.skipIf(missing(browserPath, 'Chromium'))('hides what is not chosen, without a script, breaks no policy and has no axe violation', async () => {
        const [file = ''] = writePages({ report: await report('html') });
        const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
        try {
            const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
            const complaints: string[] = [];
            tab.on('console', message => { complaints.push(message.text()); });
            await tab.goto(pathToFileURL(file).href);
            expect(await tab.locator('.warning').first().isVisible()).toBe(true);
            await tab.locator('#show-warning').uncheck();
            expect(await tab.locator('.warning').first().isVisible()).toBe(false);
            expect(await tab.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
            expect(complaints).toEqual([]);
            // Axe is a script, which the page itself forbids.
            const looser = await browser.newPage({ bypassCSP: true });
            await looser.goto(pathToFileURL(file).href);
            await looser.addScriptTag({ path: axeSource });
            expect(await looser.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))')).toEqual([]);
        } finally {
            await browser.close();
            rmSync(dirname(file), { recursive: true });
        }
    });
});

describe('several reports', () => {
    test('go to their files, and the one for people to standard output', async () => {
        const cwd = folder();
        const { code, stdout, stderr } = await rezo(['check', '--report', 'sarif=out/rezo.sarif', '--report', 'junit=out/rezo.xml', '--locale', 'ru'], { cwd });
        expect(code).toBe(2);
        expect(stdout).toContain('Проверено 3 файла');
        expect(stderr).toContain('Записан out/rezo.sarif\nЗаписан out/rezo.xml\n');
        expect(JSON.parse(readFileSync(join(cwd, 'out/rezo.sarif'), 'utf8'))).toHaveProperty('version', '2.1.0');
    });

    test('two on standard output are a wrong call, and so is a format that is none', async () => {
        expect(await rezo(['check', '--report', 'github', '--report', 'json', '--locale', 'ru'], { cwd: folder() })).toMatchObject({ code: 2, stderr: expect.stringContaining('только один отчет') as unknown });
        expect((await rezo(['check', '--report', 'sarfi'], { cwd: folder() })).stderr).toContain('sarif');
    });

    test('one that cannot be written is said, and the others are there', async () => {
        const cwd = folderWith({ 'a.res': sound(), 'file': 'x' });
        const { code, stdout, stderr } = await rezo(['check', '--report', 'sarif=file/x.sarif', '--report', 'junit=ok.xml', '--locale', 'en'], { cwd });
        expect(code).toBe(2);
        expect(stderr).toContain('file/x.sarif');
        expect(stdout).toContain('1 file checked');
        expect(readFileSync(join(cwd, 'ok.xml'), 'utf8')).toContain('testsuites');
    });

    test('that it could not be put in its place is said before the last line', () => {
        const cwd = folderWith({ 'a.res': sound(), 'taken.xml/file': 'x' });
        const { code, lines } = said(['check', '--report', 'junit=taken.xml', '--report', 'sarif=ok.sarif', '--locale', 'ru'], { cwd });
        expect(code).toBe(2);
        expect(lines).toEqual([expect.stringMatching(/^rezo: taken\.xml: записать нельзя: /u), 'Записан ok.sarif', 'Проверен 1 файл: замечаний нет']);
    });
});
