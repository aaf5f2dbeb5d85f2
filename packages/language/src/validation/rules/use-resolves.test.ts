import { expect, it } from 'vitest';
import { UnusableFileError } from '../../references/uses.js';
import { RezoWorkspace } from '../../workspace.js';
import { checkedFile } from '../checked-file.js';
import { memoryFiles } from '../testing/memory-files.js';
import { contextFor, testRule } from '../testing/test-rule.js';
import { useResolves } from './use-resolves.js';

const files = { '/texts/registry.res': 'организация \\а: Академия\n', '/texts/notes.txt': 'x', '/texts/more/a.res': '', '/other/b.res': '' };

testRule(useResolves, {
    catches: {
        'a file that is not there': { text: 'подключить: »regisrty.res«\n', files, says: 'Файл «regisrty.res» не найден: проверьте путь' },
        'an empty path': { text: '»use«:\n', says: 'The path is missing' },
        'a folder': { text: 'use: »more.res«\n', files: { '/texts/more.res/a.res': '' }, says: 'is a folder' },
        'a file of another kind': { text: 'подключить: »notes.txt«\n', files, says: 'не файл .res' },
        'a file outside the boundary': {
            text: 'use: »../other/b.res«\n', files, boundary: { contains: uri => uri.path.startsWith('/texts/') }, says: 'outside the working folder',
        },
        'a late use': { text: 'резолюция: о книгах\n\nподключить: »нет.res«\n', files },
    },
    silent: {
        'a file beside this one': { text: 'подключить: registry.res\n', files },
        'a path through folders, with either slash': { text: 'use: ./more/../registry.res\nuse: more\\a.res\n', files },
        'a file in another folder': { text: 'use: ../other/b.res\n', files },
        'two files': { text: 'подключить: registry.res\nподключить: more/a.res\n', files },
        'a file in another folder, in Russian': { text: 'подключить: ../other/b.res\n', files },
        'an English file beside this one': { text: 'use: registry.res\n', files },
    },
});

it('says why a file cannot be read', async () => {
    const fileSystem = {
        ...memoryFiles(files),
        readFile: () => Promise.reject(new UnusableFileError('12 MB is too large.')),
    };
    const file = await new RezoWorkspace({ fileSystem }).open('file:///texts/main.res', 'use: registry.res\n', { check: false });
    const found = [...useResolves.check(checkedFile(file.document, file.uses), contextFor(useResolves))];
    expect(found.map(finding => finding.message.en)).toEqual(['“registry.res” cannot be read: 12 MB is too large.']);
});
