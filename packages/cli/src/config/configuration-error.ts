/** A configuration that cannot be used: said to the user as it is, with exit code 2. */
export class ConfigurationError extends Error {
    override readonly name = 'ConfigurationError';
}

/** By its name: the bundle's files have a class each. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
    return error instanceof Error && error.name === 'ConfigurationError';
}
