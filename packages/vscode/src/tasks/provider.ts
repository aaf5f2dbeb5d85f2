import {
    env, l10n, Task, TaskGroup, TaskPanelKind, TaskRevealKind, ProcessExecution, Uri, workspace,
    type TaskDefinition, type TaskProvider, type WorkspaceFolder,
} from 'vscode';

export const taskType = 'rezo';

/** As in `tasks.json`. */
export interface RezoTaskDefinition extends TaskDefinition {
    readonly command: 'check' | 'build';
    readonly paths?: readonly string[];
    readonly out?: string;
    readonly watch?: boolean;
}

/** Not for a task that keeps running: it lists only what has changed, and the server shows the rest anyway. */
const matchers = ['$rezo', '$rezo-error-ru', '$rezo-warning-ru', '$rezo-info-ru'];

/** Offers `rezo check` and `rezo build` for each folder of the workspace, and completes those of `tasks.json`. */
export class RezoTasks implements TaskProvider {
    async provideTasks(): Promise<Task[]> {
        const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
        return Promise.all(folders.flatMap(folder => [
            newTask({ type: taskType, command: 'check' }, folder),
            newTask({ type: taskType, command: 'build', out: 'out' }, folder),
        ]));
    }

    resolveTask(task: Task): Promise<Task> | undefined {
        const definition = task.definition as RezoTaskDefinition;
        const folder = typeof task.scope === 'object' ? task.scope : workspace.workspaceFolders?.[0];
        return definition.command && folder ? newTask(definition, folder) : undefined;
    }
}

async function newTask(definition: RezoTaskDefinition, folder: WorkspaceFolder): Promise<Task> {
    // No shell stands between: a path with a space or a quote is one argument.
    const execution = new ProcessExecution(await programPath(folder), argumentsOf(definition), { cwd: folder.uri.fsPath });
    const task = new Task(definition, folder, definition.command, 'rezo', execution, definition.watch ? [] : matchers);
    task.group = definition.command === 'build' ? TaskGroup.Build : TaskGroup.Test;
    task.isBackground = definition.watch ?? false;
    task.detail = definition.command === 'check' ? l10n.t('Check every resolution of the folder') : l10n.t('Publish every resolution of the folder as HTML and JSON');
    task.presentationOptions = { reveal: definition.command === 'check' ? TaskRevealKind.Silent : TaskRevealKind.Always, panel: TaskPanelKind.Dedicated, clear: true };
    return task;
}

export function argumentsOf({ command, paths, out, watch }: RezoTaskDefinition): string[] {
    return [
        command, ...(paths?.length ? paths : ['.']),
        '--locale', env.language.startsWith('ru') ? 'ru' : 'en',
        ...(command === 'build' && out ? ['--out', out] : []),
        ...(watch ? ['--watch'] : []),
    ];
}

/** The program of the settings, else the one installed in the folder, else whatever the system finds. */
async function programPath({ uri }: WorkspaceFolder): Promise<string> {
    const set = workspace.getConfiguration('rezo.cli', uri).get('path', '').trim();
    if (set) return set;
    const local = Uri.joinPath(uri, 'node_modules/.bin', process.platform === 'win32' ? 'rezo.cmd' : 'rezo');
    return await workspace.fs.stat(local).then(() => local.fsPath, () => 'rezo');
}
