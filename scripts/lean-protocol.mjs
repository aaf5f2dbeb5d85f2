/**
 * Stands in for `vscode-languageserver-protocol` in the bundle of the command line: Langium takes five names from it, and the
 * whole of it costs 9 ms of every start.
 */
export { Emitter } from '../node_modules/vscode-jsonrpc/lib/common/events.js';
export { CancellationToken, CancellationTokenSource } from '../node_modules/vscode-jsonrpc/lib/common/cancellation.js';
export { ResponseError } from '../node_modules/vscode-jsonrpc/lib/common/messages.js';
export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802 };
