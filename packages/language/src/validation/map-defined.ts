/** What a function gives for each value, less the undefined. */
export function mapDefined<T, R>(values: readonly T[], of: (value: T) => R | undefined): R[] {
    const found: R[] = [];
    values.forEach(value => {
        const result = of(value);
        if (result !== undefined) found.push(result);
    });
    return found;
}
