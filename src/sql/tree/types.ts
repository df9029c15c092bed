/** The kinds of nodes: there are few, and no others. A rule can only say what can be said with them. */
import type { Pattern } from './pattern.ts';

/** An expression whose value is a text or NULL. */
export type TextNode =
  | { readonly node: 'column'; readonly path: string }
  | { readonly node: 'text'; readonly text: string }
  | { readonly node: 'null' }
  | { readonly node: 'join'; readonly parts: readonly TextNode[] }
  | { readonly node: 'part'; readonly of: TextNode; readonly from: number; readonly length: number }
  | { readonly node: 'end'; readonly of: TextNode; readonly length: number }
  | { readonly node: 'swap'; readonly of: TextNode; readonly from: string; readonly to: string }
  | { readonly node: 'each'; readonly of: TextNode; readonly characters: string; readonly by: string }
  | { readonly node: 'replace'; readonly of: TextNode; readonly what: string; readonly by: string }
  | { readonly node: 'rewrite'; readonly of: TextNode; readonly pattern: Pattern; readonly by: readonly (string | number)[] }
  | Choice<TextNode>;

/** An expression whose value is a whole number. */
export type NumberNode =
  | { readonly node: 'number'; readonly path: string }
  | { readonly node: 'integer'; readonly value: number }
  | { readonly node: 'length'; readonly of: TextNode }
  | { readonly node: 'place'; readonly of: TextNode; readonly within: TextNode }
  | { readonly node: 'sum'; readonly terms: readonly (readonly [weight: number, of: NumberNode])[] }
  | { readonly node: 'remainder'; readonly of: NumberNode; readonly by: number }
  | Choice<NumberNode>
  | { readonly node: 'null' };

/** An expression that holds or does not hold. */
export type ConditionNode =
  | { readonly node: 'matches'; readonly of: TextNode; readonly pattern: Pattern }
  | { readonly node: 'equals'; readonly of: TextNode; readonly texts: readonly string[] }
  | { readonly node: 'compare'; readonly left: TextNode; readonly sign: Sign; readonly right: TextNode }
  | { readonly node: 'count'; readonly of: NumberNode; readonly sign: Sign; readonly value: number }
  | { readonly node: 'absent'; readonly of: TextNode | NumberNode }
  | { readonly node: 'all'; readonly of: readonly ConditionNode[] }
  | { readonly node: 'any'; readonly of: readonly ConditionNode[] }
  | { readonly node: 'not'; readonly of: ConditionNode };

/** What a comparison asks. */
export type Sign = '<' | '<=' | '=' | '>=' | '>';

/** A value chosen by the first condition that holds. */
export interface Choice<Value> {
  /** The kind of the node. */
  readonly node: 'choose';
  /** The conditions and their values, in the order in which they are asked. */
  readonly cases: readonly (readonly [when: ConditionNode, then: Value])[];
  /** The value when none holds. */
  readonly otherwise: Value;
}

/** Any node. */
export type SqlNode = TextNode | NumberNode | ConditionNode;
