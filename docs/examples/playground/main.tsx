/**
 * The playground: a form built from `customerFields`, what the library says of its record as one types, and the copies that would leave.
 * Everything stays in the memory of the page.
 */
import { render } from 'preact';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
