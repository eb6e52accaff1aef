/** All the script of the board's one-file edition. */
import './page.entry.ts';
import './board.entry.tsx';
