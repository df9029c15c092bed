export { daysInMonth, isRealDate } from './realDate.ts';
