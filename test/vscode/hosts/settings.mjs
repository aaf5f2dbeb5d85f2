/** Settings of the user in every host: nothing that asks the network, and nothing that opens by itself. */
export const settings = {
    'telemetry.telemetryLevel': 'off', 'chat.disableAIFeatures': true, 'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true, 'git.enabled': false, 'workbench.startupEditor': 'none', 'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.enableExperiments': false, 'workbench.tips.enabled': false, 'security.workspace.trust.enabled': false, 'update.mode': 'none', 'files.autoSave': 'off',
};
