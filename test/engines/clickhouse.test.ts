import { clickhouse } from './engines/clickhouse.ts';
import { proveEngine } from './prove.ts';

await proveEngine(clickhouse, 800);
