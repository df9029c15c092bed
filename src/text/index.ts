export { codePointLength, codePoints, isWellFormed } from './codePoints.ts';
export { foldText, folded, isBlank, isFolded, isInvisible, originalOffset, toHalfWidth } from './fold.ts';
export type { FoldChange, FoldedText } from './fold.ts';
export { upperAscii } from './letterCase.ts';
export { digitTwin, isForeignDigit, latinTwin } from './lookAlikes.ts';
export { dropSeparators, isDash, isDot, isNameDot, isSeparator, isSpace } from './separators.ts';
export type { CompactText } from './separators.ts';
export { plainCell, spreadsheetCell, tableCell } from './spreadsheetCell.ts';
