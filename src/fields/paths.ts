/** A value that is not looked into: text, numbers, truth values, lists of them, and the adopter's own columns. */
type Leaf = string | number | boolean | undefined;

/** The paths of the fields below a group; entries of lists are written with `[]`. */
type Below<T, Prefix extends string> = T extends Leaf
  ? never
  : T extends readonly (infer Item)[]
    ? Item extends Leaf
      ? never
      : Below<Item, `${Prefix}[]`>
    : { [Key in keyof T & string]-?: `${Prefix}.${Key}` | Below<NonNullable<T[Key]>, `${Prefix}.${Key}`> }[keyof T & string];

/** The paths of all fields of a record of dimensions; `extra`, which is not looked into, is none of them. */
export type PathOf<Record> = {
  [Dimension in Exclude<keyof Record & string, 'extra'>]-?: Below<NonNullable<Record[Dimension]>, Dimension>;
}[Exclude<keyof Record & string, 'extra'>];

/** The value that stands at a path, or never there; within lists that of one entry. */
export type ValueAt<T, Path extends string> = Path extends `${infer Key}[].${infer Rest}`
  ? ItemOf<ValueAt<T, Key>> extends infer Item
    ? ValueAt<Item, Rest>
    : never
  : Path extends `${infer Key}.${infer Rest}`
    ? ValueAt<Get<T, Key>, Rest>
    : Get<T, Path>;

type Get<T, Key extends string> = Key extends keyof NonNullable<T> ? NonNullable<T>[Key] : never;

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
