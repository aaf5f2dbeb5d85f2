import { expect, test, vi } from 'vitest';
import { fileRequests as asked } from '../../../server/src/client-file-system.js';

vi.mock('vscode', () => ({ FileType: {}, Uri: {}, workspace: {} }));

test('the extension answers what the server asks', async () => {
    const { fileRequests } = await import('./file-requests.js');
    expect(fileRequests).toEqual(asked);
});
