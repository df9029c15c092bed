export { codePointLength, codePoints, isWellFormed } from './codePoints.ts';
export { foldText, isBlank, isInvisible, originalOffset, toHalfWidth } from './fold.ts';
export type { FoldChange, FoldedText } from './fold.ts';
