import { testRule } from '../testing/test-rule.js';
import { useAcyclic } from './use-acyclic.js';

testRule(useAcyclic, {
    catches: {
        'two files that use each other': { text: 'подключить: »b.res«\n', files: { '/texts/b.res': 'подключить: main.res\n' }, says: 'main.res → b.res → main.res' },
        'a longer circle': {
            text: 'use: good.res\nuse: »b.res«\n',
            files: { '/texts/good.res': '', '/texts/b.res': 'use: c.res\n', '/texts/c.res': 'use: good.res\nuse: main.res\n' },
            says: 'main.res → b.res → c.res → main.res',
        },
        'itself': { text: 'use: »./main.res«\n\nresolution: on books\n', files: { '/texts/main.res': '' }, says: 'The file uses itself' },
        'a longer circle in Russian': { text: 'подключить: »b.res«\n', files: { '/texts/b.res': 'подключить: c.res\n', '/texts/c.res': 'подключить: main.res\n' } },
        'itself, in Russian': { text: 'подключить: »./main.res«\n\nрезолюция: о книгах\n', files: { '/texts/main.res': '' } },
        'two English files': { text: 'use: »b.res«\n', files: { '/texts/b.res': 'use: main.res\n' } },
    },
    silent: {
        'a chain': { text: 'use: b.res\n', files: { '/texts/b.res': 'use: c.res\n', '/texts/c.res': '' } },
        'a circle of others': { text: 'use: b.res\n', files: { '/texts/b.res': 'use: c.res\n', '/texts/c.res': 'use: b.res\n' } },
        'the same file by two ways': { text: 'подключить: b.res\nподключить: c.res\n', files: { '/texts/b.res': 'подключить: c.res\n', '/texts/c.res': '' } },
        'a file that is not there': 'use: b.res\n',
        'a chain in Russian': { text: 'подключить: b.res\n', files: { '/texts/b.res': 'подключить: c.res\n', '/texts/c.res': '' } },
        'a Russian circle of others': { text: 'подключить: b.res\n', files: { '/texts/b.res': 'подключить: c.res\n', '/texts/c.res': 'подключить: b.res\n' } },
    },
    fixes: {
        'itself': { before: 'use: main.res\nresolution: on books\n', after: 'resolution: on books\n', files: { '/texts/main.res': '' } },
    },
});
