import { duckdb } from './engines/duckdb.ts';
import { proveEngine } from './prove.ts';

await proveEngine(duckdb, 3_000);
