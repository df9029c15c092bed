import { mariadb } from './engines/mariadb.ts';
import { proveEngine } from './prove.ts';

await proveEngine(mariadb, 600);
