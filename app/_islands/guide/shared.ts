/**
 * What the parts that come later share with the questions. All of them name it, so that it stays in one script, which is there
 * by then, and is not cut into a file for every set of parts that share a piece of it.
 */
import '../../../machines/answers-version.ts';
import '../../_components/kept.ts';
import '../../_components/shell.tsx';
import './question.tsx';
import './unremembered.ts';
