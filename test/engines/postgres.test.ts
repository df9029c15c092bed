import { postgres } from './engines/postgres.ts';
import { proveEngine } from './prove.ts';

await proveEngine(postgres, 600);
