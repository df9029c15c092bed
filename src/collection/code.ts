import type { IssueCode } from '../archive/index.ts';
import type { LandlineCode } from '../identifiers/index.ts';

/** The codes that only the collection form and its brief have. */
export type OwnCollectionCode =
  | LandlineCode
  | 'contact.shape'
  | 'contact.landlineDigits'
  | 'budget.shape'
  | 'name.notFull'
  | 'value.invalid'
  | 'declined.essential'
  | 'expectedBy.past'
  | 'dueOn.past'
  | TemplateCode;

/** What can be wrong with a template, or with a wish to change one. */
export type TemplateCode =
  | 'template.state'
  | 'template.changes'
  | 'template.essential'
  | 'template.duplicate'
  | 'template.key'
  | 'template.label'
  | 'template.field'
  | 'remove.required'
  | 'remove.unknown'
  | 'add.duplicate'
  | 'add.unknown'
  | 'require.unknown'
  | 'makeOptional.unknown'
  | 'makeOptional.essential'
  | 'order.unknown'
  | 'order.duplicate'
  | 'order.missing';

/** Every code that an issue of a collection form, a brief or a template can have. */
export type CollectionCode = IssueCode | OwnCollectionCode;
