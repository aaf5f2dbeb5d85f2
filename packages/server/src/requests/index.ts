import { previewStyle } from '@rezo/publish';
import type { RezoLspServices } from '@rezo/language/lsp';
import type { Connection } from 'vscode-languageserver';
import { requests, type ConvertDialectParams, type DocumentParams, type ExportParams } from '../protocol.js';
import { addressees } from './addressees.js';
import { convertDialect } from './convert-dialect.js';
import { exportFile } from './export.js';
import { preview } from './preview.js';
import { statistics } from './statistics.js';

/** Answers the server's own requests. */
export function addRequests(connection: Connection, services: RezoLspServices): void {
    connection.onRequest(requests.preview, (params: DocumentParams) => preview(params, services));
    connection.onRequest(requests.style, () => previewStyle);
    connection.onRequest(requests.export, (params: ExportParams) => exportFile(params, services));
    connection.onRequest(requests.convertDialect, (params: ConvertDialectParams) => convertDialect(params, services));
    connection.onRequest(requests.addressees, () => addressees(services));
    connection.onRequest(requests.statistics, (params: DocumentParams) => statistics(params, services));
}
