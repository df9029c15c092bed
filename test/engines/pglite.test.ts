import { pglite } from './engines/pglite.ts';
import { proveEngine } from './prove.ts';

await proveEngine(pglite, 1_500);
