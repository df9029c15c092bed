import { pglite } from './engines/pglite.ts';
import { proveEngine } from './prove.ts';

await proveEngine(pglite, 2_000);
