/** The types of the published data, inferred from the schema; see `schema.ts` for what each field means. */
import type * as z from 'zod';
import type { resolutionDocument } from './schema.js';

export type ResolutionDocument = z.infer<typeof resolutionDocument>;
export type Section = ResolutionDocument['sections'][number];
export type Block = Section['blocks'][number];
export type Paragraph = Extract<Block, { type: 'paragraph' }>;
export type List = Extract<Block, { type: 'list' }>;
export type AddresseeGroup = Extract<Block, { type: 'addressee' }>;
export type AreaGroup = Extract<Block, { type: 'area' }>;
export type ListStyle = List['style'];
export type Item = List['items'][number];
export type Text = NonNullable<AddresseeGroup['lead']>;
export type Span = Text['spans'][number];
export type SourceRange = Text['source'];
export type Party = AddresseeGroup['addressees'][number];
export type Deadline = NonNullable<Item['deadline']>;
export type Recommendation = ResolutionDocument['recommendations'][number];
export type Note = ResolutionDocument['notes'][number];
export type EventData = NonNullable<ResolutionDocument['event']>;
/** Text with its inline structure, wherever it stands. */
export type RichText = Pick<Text, 'text' | 'spans'>;
