import type { Rule } from '../rule.js';
import { addresseeHasRecommendations } from './addressee-has-recommendations.js';
import { referenceResolves } from './reference-resolves.js';

/** The register: every rule of the catalogue, in the order in which they are listed. */
export const rules: readonly Rule[] = [
    addresseeHasRecommendations,
    referenceResolves,
];
