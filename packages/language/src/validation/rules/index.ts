import type { Rule } from '../rule.js';
import { addresseeHasRecommendations } from './addressee-has-recommendations.js';
import { addresseeOnce } from './addressee-once.js';
import { adoptedIsComplete } from './adopted-is-complete.js';
import { bodyName } from './body-name.js';
import { bracketsBalanced } from './brackets-balanced.js';
import { countAgrees } from './count-agrees.js';
import { cutParagraph } from './cut-paragraph.js';
import { dashes } from './dashes.js';
import { dateExists } from './date-exists.js';
import { datesAgree } from './dates-agree.js';
import { datesInOrder } from './dates-in-order.js';
import { declarationHasId } from './declaration-has-id.js';
import { declarationUnique } from './declaration-unique.js';
import { declarationUsed } from './declaration-used.js';
import { declarationsFirst } from './declarations-first.js';
import { doubledWords } from './doubled-words.js';
import { duplicateRecommendation } from './duplicate-recommendation.js';
import { enactingPhrase } from './enacting-phrase.js';
import { groupsInRecommendations } from './groups-in-recommendations.js';
import { itemEnding } from './item-ending.js';
import { itemFitsLead } from './item-fits-lead.js';
import { labelUnique } from './label-unique.js';
import { leadEnding } from './lead-ending.js';
import { listNumbering } from './list-numbering.js';
import { longItem } from './long-item.js';
import { mixedAlphabet } from './mixed-alphabet.js';
import { mixedDialects } from './mixed-dialects.js';
import { partyCase } from './party-case.js';
import { partyName } from './party-name.js';
import { propertyKnownHere } from './property-known-here.js';
import { propertyOnce } from './property-once.js';
import { propertyValue } from './property-value.js';
import { proseInSection } from './prose-in-section.js';
import { quotesBalanced } from './quotes-balanced.js';
import { recommendationsHaveAddressee } from './recommendations-have-addressee.js';
import { referenceResolves } from './reference-resolves.js';
import { resolutionHasTitle } from './resolution-has-title.js';
import { sectionNotEmpty } from './section-not-empty.js';
import { spaceAfterPunctuation } from './space-after-punctuation.js';
import { spaceBeforePunctuation } from './space-before-punctuation.js';
import { spelling } from './spelling.js';
import { suppressionUsed } from './suppression-used.js';
import { termDeclared } from './term-declared.js';
import { themeAgrees } from './theme-agrees.js';
import { unknownKeyword } from './unknown-keyword.js';
import { typography } from './typography.js';
import { useAcyclic } from './use-acyclic.js';
import { useResolves } from './use-resolves.js';
import { voteAddsUp } from './vote-adds-up.js';
import { wordLeftovers } from './word-leftovers.js';

/** The register: every rule of the catalogue, in the order in which they are listed. */
export const rules: readonly Rule[] = [
    resolutionHasTitle,
    unknownKeyword,
    propertyKnownHere,
    propertyOnce,
    propertyValue,
    mixedDialects,
    addresseeHasRecommendations,
    recommendationsHaveAddressee,
    addresseeOnce,
    groupsInRecommendations,
    sectionNotEmpty,
    proseInSection,
    listNumbering,
    labelUnique,
    declarationHasId,
    declarationUnique,
    declarationUsed,
    declarationsFirst,
    referenceResolves,
    useResolves,
    useAcyclic,
    enactingPhrase,
    adoptedIsComplete,
    dateExists,
    datesInOrder,
    voteAddsUp,
    itemEnding,
    leadEnding,
    itemFitsLead,
    quotesBalanced,
    bracketsBalanced,
    spaceBeforePunctuation,
    spaceAfterPunctuation,
    doubledWords,
    wordLeftovers,
    cutParagraph,
    dashes,
    mixedAlphabet,
    datesAgree,
    countAgrees,
    themeAgrees,
    bodyName,
    termDeclared,
    partyCase,
    partyName,
    duplicateRecommendation,
    longItem,
    typography,
    spelling,
    suppressionUsed,
];
