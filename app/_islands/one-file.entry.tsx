/** All the script of the guide's one-file edition: it cannot load a second one. */
import './page.entry.ts';
import './guide.entry.tsx';
